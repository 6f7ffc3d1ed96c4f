using Todo.Todos.Activities;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Recurrence;
using Todo.Todos.Sections;

namespace Todo.Todos.Undo;

[ExposeServices(typeof(IRowRestorer))]
internal sealed class TodoItemRestorer(
    TodoItemManager manager,
    ITodoItemRepository items,
    ITodoSectionRepository sections,
    TodoItemLinker linker,
    IHistoryRowRepository rows,
    RecurrenceManager recurrence,
    IListAccessChecker access,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock) : IRowRestorer, ITransientDependency
{
    private readonly Dictionary<Guid, TodoSection?> _sections = [];

    public ActivityRowType RowType => ActivityRowType.Item;

    public async Task ApplyAsync(IReadOnlyList<(object Row, RowTarget Target)> rows, CancellationToken cancellationToken = default)
    {
        var targets = rows.Select(r => ((TodoItem)r.Row, r.Target)).ToDictionary(r => r.Item1.Id, r => (Item: r.Item1, r.Target));
        foreach (var listId in targets.Values.Select(t => t.Item.ListId).Distinct()) await access.RequireAsync(listId, ListAccess.Edit, cancellationToken);

        await RestoreAsync([.. targets.Values.Where(t => t.Target.IsDeleted == false && t.Item.IsDeleted).Select(t => t.Item)], cancellationToken);
        foreach (var (item, target) in targets.Values)
        {
            TodoItemFields.Apply(item, target, clock.Now);
            await recurrence.LeaveTakenDateAsync(item, cancellationToken);
        }

        var placed = new HashSet<Guid>();
        foreach (var id in targets.Keys) await PlaceAsync(id, targets, placed, cancellationToken);
        foreach (var (item, target) in targets.Values) await LinkAsync(item, target, cancellationToken);
        await DeleteAsync([.. targets.Values.Where(t => t.Target.IsDeleted == true && !t.Item.IsDeleted).Select(t => t.Item)], cancellationToken);
    }

    /// <summary>All of them first: the place of one may be below another. Occurrences are saved at once, so that completing the one before does
    /// not make them again.</summary>
    private async Task RestoreAsync(List<TodoItem> deleted, CancellationToken cancellationToken)
    {
        foreach (var item in deleted)
        {
            await recurrence.LeaveTakenDateAsync(item, cancellationToken);
            item.Restore();
        }

        if (deleted.Any(item => item.SeriesId is not null)) await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A parent before its subtasks.</summary>
    private async Task PlaceAsync(
        Guid id, Dictionary<Guid, (TodoItem Item, RowTarget Target)> targets, HashSet<Guid> placed, CancellationToken cancellationToken)
    {
        if (!placed.Add(id)) return;
        var (item, target) = targets[id];
        var parentId = target.TryGet<Guid?>("parentId", out var wished) ? wished : item.ParentId;
        if (parentId is { } parent && targets.ContainsKey(parent)) await PlaceAsync(parent, targets, placed, cancellationToken);
        if (item.IsDeleted) return;

        var isRestored = target.IsDeleted == false;
        if (parentId is { } above && (isRestored || parentId != item.ParentId)
            && !(targets.TryGetValue(above, out var other) ? !other.Item.IsDeleted : await items.FindAsync(above, cancellationToken) is not null))
        {
            parentId = null; // as restoring from the trash does
        }

        await MoveAsync(item, target, parentId, cancellationToken);
    }

    private async Task MoveAsync(TodoItem item, RowTarget target, Guid? parentId, CancellationToken cancellationToken)
    {
        var listId = target.TryGet<Guid>("listId", out var wishedList) ? wishedList : item.ListId;
        var sectionId = target.TryGet<Guid?>("sectionId", out var wishedSection) && wishedSection is { } id && await IsInListAsync(id, listId, cancellationToken)
            ? wishedSection
            : target.Fields.ContainsKey("sectionId") ? null : item.SectionId;
        if (listId != item.ListId || (parentId != item.ParentId && parentId is not null))
        {
            var list = (await access.RequireAsync(listId, ListAccess.Edit, cancellationToken)).List;
            await manager.MoveAsync(item, list, new TodoItemPlacement(sectionId, parentId, AfterId: null, BeforeId: null), cancellationToken);
        }

        var position = target.TryGet<string>("position", out var wishedPosition) ? wishedPosition! : item.Position;
        item.MoveTo(sectionId, parentId, position);
    }

    /// <summary>Links that are no longer possible are left out.</summary>
    private async Task LinkAsync(TodoItem item, RowTarget target, CancellationToken cancellationToken)
    {
        if (target.TryGet<List<Guid>>("labelIds", out var labelIds)) item.SetLabels(labelIds ?? []); // of deleted ones, too: they may come back
        if (target.TryGet<List<Guid>>("assigneeIds", out var assigneeIds)) await linker.AssignPossibleAsync(item, assigneeIds ?? [], cancellationToken);
        if (target.TryGet<List<Guid>>("blockedByIds", out var blockerIds)) await linker.SetPossibleBlockersAsync(item, blockerIds ?? [], cancellationToken);
    }

    private async Task<bool> IsInListAsync(Guid sectionId, Guid listId, CancellationToken cancellationToken)
    {
        if (!_sections.TryGetValue(sectionId, out var section)) _sections[sectionId] = section = await sections.FindAsync(sectionId, cancellationToken);
        return section?.ListId == listId;
    }

    /// <summary>With whatever hangs below them by now.</summary>
    private async Task DeleteAsync(List<TodoItem> gone, CancellationToken cancellationToken)
    {
        if (gone.Count == 0) return;
        var below = await rows.GetDescendantsForUpdateAsync([.. gone.Select(i => i.Id)], TodoItemManager.MaxTreeSize + 1, cancellationToken);
        if (below.Count > TodoItemManager.MaxTreeSize) throw new BusinessException(TodoErrorCodes.TooManyRows).WithData("max", TodoItemManager.MaxTreeSize);
        foreach (var item in gone.Concat(below).DistinctBy(i => i.Id)) await items.DeleteAsync(item, cancellationToken);
    }
}
