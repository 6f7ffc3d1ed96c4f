using Todo.Todos.Lists;
using Todo.Todos.Positions;
using Todo.Todos.Sections;

namespace Todo.Todos.Items;

/// <summary>Checks a wished placement and finds the position for it.</summary>
public sealed class TodoItemPlacer(ITodoItemRepository items, ITodoSectionRepository sections, IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>The section (none for a subtask, which stands under its parent) and the position.</summary>
    /// <param name="heightOfItem">Levels below the item that is placed.</param>
    /// <param name="movedItemId">The item that is placed, if it exists already.</param>
    public async Task<(Guid? SectionId, string Position)> PlaceAsync(
        TodoList list, TodoItemPlacement placement, int heightOfItem, Guid? movedItemId, CancellationToken cancellationToken)
    {
        if (placement.ParentId is { } parentId) await VerifyParentAsync(list, parentId, heightOfItem, movedItemId, cancellationToken);
        var sectionId = placement.ParentId is null ? placement.SectionId : null;
        if (sectionId is { } id) await VerifySectionAsync(list, id, cancellationToken);

        var position = await FindPositionAsync(list, placement, cancellationToken);
        if (position.Length > TodoListConsts.MaxPositionLength)
        {
            await RebalanceAsync(list, cancellationToken);
            position = await FindPositionAsync(list, placement, cancellationToken);
        }

        return (sectionId, position);
    }

    /// <summary>Positions at the end of the list, first to last.</summary>
    public async Task<IReadOnlyList<string>> AppendAsync(TodoList list, Guid? sectionId, int count, CancellationToken cancellationToken)
    {
        if (sectionId is { } id) await VerifySectionAsync(list, id, cancellationToken);
        var last = await items.FindPreviousPositionAsync(list.SpaceId, list.Id, position: null, cancellationToken);
        var positions = new string[count];
        for (var i = 0; i < count; i++) positions[i] = last = FractionalIndex.Between(last, before: null, Random.Shared);
        return positions;
    }

    private async Task<string> FindPositionAsync(TodoList list, TodoItemPlacement placement, CancellationToken cancellationToken)
    {
        Guid[] neighbours = [.. new[] { placement.AfterId, placement.BeforeId }.OfType<Guid>()];
        var positions = neighbours.Length == 0 ? [] : await items.GetPositionsAsync(list.SpaceId, list.Id, neighbours, cancellationToken);
        if (neighbours.FirstOrDefault(id => !positions.ContainsKey(id)) is var missing && missing != default)
        {
            throw new EntityNotFoundException(TodoErrorCodes.ItemNotFound, missing);
        }

        var after = placement.AfterId is { } afterId ? positions[afterId] : null;
        var before = placement.BeforeId is { } beforeId ? positions[beforeId] : null;
        if (after is not null && (before is null || string.CompareOrdinal(after, before) >= 0))
        {
            // Only one neighbour is known, or they have changed places meanwhile: right behind the one wins.
            before = await items.FindNextPositionAsync(list.SpaceId, list.Id, after, cancellationToken);
        }
        else if (after is null)
        {
            after = await items.FindPreviousPositionAsync(list.SpaceId, list.Id, before, cancellationToken);
        }

        return FractionalIndex.Between(after, before, Random.Shared);
    }

    private async Task VerifyParentAsync(TodoList list, Guid parentId, int heightOfItem, Guid? movedItemId, CancellationToken cancellationToken)
    {
        var parent = await items.FindAsync(parentId, cancellationToken);
        if (parent?.ListId != list.Id) throw new EntityNotFoundException(TodoErrorCodes.ItemNotFound, parentId);
        var path = await items.GetPathToRootAsync(list.SpaceId, parentId, cancellationToken);
        if (movedItemId is { } id && path.Contains(id)) throw new BusinessException(TodoErrorCodes.ItemCycle);
        if (path.Count + 1 + heightOfItem > TodoItemConsts.MaxDepth)
        {
            throw new BusinessException(TodoErrorCodes.ItemTooDeep).WithData("maxDepth", TodoItemConsts.MaxDepth);
        }
    }

    private async Task VerifySectionAsync(TodoList list, Guid sectionId, CancellationToken cancellationToken)
    {
        var section = await sections.FindAsync(sectionId, cancellationToken);
        if (section?.ListId != list.Id) throw new EntityNotFoundException(TodoErrorCodes.SectionNotFound, sectionId);
    }

    /// <summary>Gives every item of the list a short position again. Needed after some thousand insertions at one spot.</summary>
    private async Task RebalanceAsync(TodoList list, CancellationToken cancellationToken)
    {
        string? last = null;
        foreach (var item in await items.GetAllForUpdateAsync(list.SpaceId, list.Id, cancellationToken))
        {
            item.MoveTo(item.SectionId, item.ParentId, last = FractionalIndex.Between(last, null, Random.Shared));
        }

        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
    }
}
