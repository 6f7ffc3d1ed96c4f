using Todo.Todos.Lists;
using Todo.Todos.Positions;

namespace Todo.Todos.Items;

/// <summary>Makes an item again, with its subtasks, in its own list or another.</summary>
public sealed class TodoItemCopier(ITodoItemRepository items, TodoItemPlacer placer, TodoItemLinker linker, IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <summary>The copy, at its place and with copies of the subtasks below it; not saved yet. All are open, without time spent on them. In another list they have
    /// what <see cref="TodoItemLinker.CarryAsync"/> says of the links.</summary>
    /// <exception cref="BusinessException"><c>Todo:ItemTooDeep</c> or <c>Todo:TooManyRows</c>.</exception>
    public async Task<TodoItem> CopyAsync(TodoItem source, TodoList target, TodoItemPlacement placement, CancellationToken cancellationToken = default)
    {
        var below = await items.GetDescendantsForUpdateAsync(source.SpaceId, [source.Id], TodoItemManager.MaxTreeSize + 1, cancellationToken: cancellationToken);
        if (below.Count > TodoItemManager.MaxTreeSize) throw new BusinessException(TodoErrorCodes.TooManyRows).WithData("max", TodoItemManager.MaxTreeSize);
        var height = placement.ParentId is null || below.Count == 0 ? 0 : await items.GetHeightAsync(source.SpaceId, source.Id, cancellationToken);
        var place = await placer.PlaceAsync(target, placement, height, movedItemId: null, cancellationToken);
        var next = await items.FindNextPositionAsync(target.SpaceId, target.Id, place.Position, cancellationToken);

        List<TodoItem> tree = [source, .. below];
        var ids = tree.ToDictionary(item => item.Id, _ => guidGenerator.Create());
        Action<TodoItem> carry = source.ListId == target.Id ? _ => { } : await linker.CarryAsync(tree, target, cancellationToken);
        var position = place.Position;
        TodoItem? copy = null;
        foreach (var item in below.OrderBy(item => item.Position, StringComparer.Ordinal).ThenBy(item => item.Id).Prepend(source))
        {
            var made = item.CopyTo(ids[item.Id], target, position);
            carry(made);
            made.SetBlockers(made.BlockedByIds.Select(blocker => ids.GetValueOrDefault(blocker, blocker)));
            copy ??= made;
            made.MoveTo(
                item == source ? place.SectionId : null, item == source ? placement.ParentId : ids[item.ParentId!.Value], position);
            await items.InsertAsync(made, cancellationToken);
            position = FractionalIndex.Between(position, next, Random.Shared);
        }

        return copy!;
    }
}
