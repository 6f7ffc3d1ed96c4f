using Todo.Todos.Lists;

namespace Todo.Todos.Items;

/// <summary>Rules that concern several items: their order, their tree, and lists they move between.</summary>
public sealed class TodoItemManager(ITodoItemRepository items, TodoItemPlacer placer, TodoItemLinker linker, IClock clock) : ITransientDependency
{
    /// <summary>Subtasks that are deleted, restored or moved along with one item.</summary>
    public const int MaxTreeSize = 2_000;

    /// <summary>A new item at its place; not saved yet.</summary>
    public async Task<TodoItem> CreateAsync(Guid id, TodoList list, string title, TodoItemPlacement placement, CancellationToken cancellationToken = default)
    {
        var place = await placer.PlaceAsync(list, placement, heightOfItem: 0, movedItemId: null, cancellationToken);
        var item = new TodoItem(id, list, title, place.Position);
        item.MoveTo(place.SectionId, placement.ParentId, place.Position);
        return item;
    }

    /// <summary>Moves the item, and with it its subtasks if it goes to another list. Within a list this writes one row.</summary>
    /// <exception cref="BusinessException"><c>Todo:ItemCycle</c>, <c>Todo:ItemTooDeep</c> or <c>Todo:TooManyRows</c>.</exception>
    public async Task MoveAsync(TodoItem item, TodoList target, TodoItemPlacement placement, CancellationToken cancellationToken = default)
    {
        var height = placement.ParentId is null || placement.ParentId == item.ParentId
            ? 0 // as deep as before or shallower: nothing to count
            : await items.GetHeightAsync(item.SpaceId, item.Id, cancellationToken);
        var place = await placer.PlaceAsync(target, placement, height, item.Id, cancellationToken);
        if (item.ListId != target.Id) await MoveTreesAsync([item], target, cancellationToken);
        item.MoveTo(place.SectionId, placement.ParentId, place.Position);
    }

    /// <summary>Moves items of one list, each with its subtasks, to the end of a section or list, in the order of <paramref name="roots"/>. They
    /// become roots there; one that is a subtask of another of them stays it.</summary>
    /// <exception cref="BusinessException"><c>Todo:TooManyRows</c>.</exception>
    public async Task MoveAsync(IReadOnlyList<TodoItem> roots, TodoList target, Guid? sectionId, CancellationToken cancellationToken = default)
    {
        var below = (await GetTreeAsync(roots, deletedAt: null, cancellationToken)).Select(item => item.Id).ToHashSet();
        List<TodoItem> tops = [.. roots.Where(item => !below.Contains(item.Id))];
        var places = await placer.AppendAsync(target, sectionId, tops.Count, cancellationToken);
        if (tops[0].ListId != target.Id) await MoveTreesAsync(tops, target, cancellationToken);
        for (var i = 0; i < tops.Count; i++) tops[i].MoveTo(sectionId, parentId: null, places[i]);
    }

    private async Task MoveTreesAsync(IReadOnlyCollection<TodoItem> roots, TodoList target, CancellationToken cancellationToken)
    {
        List<TodoItem> tree = [.. roots.Union(await GetTreeAsync(roots, deletedAt: null, cancellationToken))];
        var link = await linker.CarryAsync(tree, target, cancellationToken);
        await linker.ReleaseWaitingAsync(tree, cancellationToken);
        foreach (var item in tree)
        {
            link(item);
            await MoveToListAsync(item, target, cancellationToken);
            item.MoveTo(sectionId: null, item.ParentId, item.Position);
        }
    }

    /// <summary>Moves the item and its subtasks to the trash.</summary>
    public Task DeleteAsync(TodoItem item, CancellationToken cancellationToken = default) => DeleteAsync([item], cancellationToken);

    /// <summary>Moves the items, of one space, and their subtasks to the trash.</summary>
    public async Task DeleteAsync(IReadOnlyCollection<TodoItem> roots, CancellationToken cancellationToken = default)
    {
        foreach (var item in roots.Union(await GetTreeAsync(roots, deletedAt: null, cancellationToken))) await items.DeleteAsync(item, cancellationToken);
    }

    /// <summary>Takes the item, and the subtasks that were deleted with it, out of the trash. If its parent is gone it becomes a root.</summary>
    public async Task RestoreAsync(TodoItem item, CancellationToken cancellationToken = default)
    {
        if (!item.IsDeleted) return;
        foreach (var descendant in await GetTreeAsync([item], item.DeletionTime, cancellationToken)) await RestoreRowAsync(descendant, cancellationToken);
        await RestoreRowAsync(item, cancellationToken);
        if (item.ParentId is { } parentId && await items.FindAsync(parentId, cancellationToken) is null)
        {
            item.MoveTo(item.SectionId, parentId: null, item.Position);
        }
    }

    /// <exception cref="BusinessException"><c>Todo:ItemIsCancelled</c> or <c>Todo:ItemIsBlocked</c>.</exception>
    public async Task CompleteAsync(TodoItem item, Guid? userId, CancellationToken cancellationToken = default) =>
        item.Complete(clock.Now, userId, await CountOpenBlockersAsync(item, cancellationToken));

    /// <exception cref="BusinessException"><c>Todo:ItemIsBlocked</c>: it cannot be completed.</exception>
    public async Task SetStatusAsync(TodoItem item, TodoStatus status, Guid? userId, CancellationToken cancellationToken = default) =>
        item.SetStatus(status, clock.Now, userId, status == TodoStatus.Completed ? await CountOpenBlockersAsync(item, cancellationToken) : 0);

    private async Task<int> CountOpenBlockersAsync(TodoItem item, CancellationToken cancellationToken) =>
        item.BlockedByIds.Count == 0 ? 0 : await items.CountOpenAsync(item.SpaceId, item.BlockedByIds, cancellationToken);

    /// <summary>An occurrence whose series has gone on to the same date without it comes back as an item that does not recur.</summary>
    private async Task RestoreRowAsync(TodoItem item, CancellationToken cancellationToken)
    {
        if (item.SeriesId is { } series && await items.FindOccurrenceAsync(item.SpaceId, series, item.OccurrenceDate!.Value, cancellationToken) is not null)
        {
            item.StopRepeating();
        }

        item.Restore();
    }

    private async Task<List<TodoItem>> GetTreeAsync(IReadOnlyCollection<TodoItem> roots, DateTimeOffset? deletedAt, CancellationToken cancellationToken)
    {
        var tree = await items.GetDescendantsForUpdateAsync(
            roots.First().SpaceId, [.. roots.Select(item => item.Id)], MaxTreeSize + 1, deletedAt, cancellationToken);
        return tree.Count <= MaxTreeSize ? tree : throw new BusinessException(TodoErrorCodes.TooManyRows).WithData("max", MaxTreeSize);
    }

    private async Task MoveToListAsync(TodoItem item, TodoList target, CancellationToken cancellationToken)
    {
        if (item.SpaceId == target.SpaceId)
        {
            item.MoveToList(target);
            return;
        }

        await items.DetachFromSpaceAsync(item, target.SpaceId, cancellationToken);
        item.MoveToList(target);
        await items.InsertAsync(item, cancellationToken);
    }
}
