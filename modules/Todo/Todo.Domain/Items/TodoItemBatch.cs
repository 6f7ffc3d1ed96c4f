using Todo.Todos.Lists;
using Todo.Todos.Positions;

namespace Todo.Todos.Items;

/// <summary>Makes many items at the end of one list without asking the database for each (<see cref="TodoItemBatchFactory"/>).</summary>
public sealed class TodoItemBatch(TodoList list, HashSet<Guid> sectionIds, Dictionary<Guid, int> depths, string? lastPosition)
{
    private string? _last = lastPosition;

    /// <summary>The next item; not saved yet. It may be a subtask of one that was made before.</summary>
    /// <exception cref="EntityNotFoundException"><c>Todo:SectionNotFound</c> or <c>Todo:ItemNotFound</c> (the parent).</exception>
    /// <exception cref="BusinessException"><c>Todo:ItemTooDeep</c>.</exception>
    public TodoItem Add(Guid id, string title, Guid? sectionId = null, Guid? parentId = null)
    {
        var depth = 1 + (parentId is { } parent ? DepthOf(parent) : 0);
        if (depth > TodoItemConsts.MaxDepth) throw new BusinessException(TodoErrorCodes.ItemTooDeep).WithData("maxDepth", TodoItemConsts.MaxDepth);
        if (parentId is not null) sectionId = null; // a subtask stands under its parent
        if (sectionId is { } section && !sectionIds.Contains(section)) throw new EntityNotFoundException(TodoErrorCodes.SectionNotFound, section);
        var item = new TodoItem(id, list, title, FractionalIndex.Between(_last, before: null, Random.Shared));
        item.MoveTo(sectionId, parentId, item.Position);
        (_last, depths[id]) = (item.Position, depth);
        return item;
    }

    /// <summary>The item was not made after all: nothing can be its subtask.</summary>
    public void Forget(Guid id) => depths.Remove(id);

    private int DepthOf(Guid parentId) =>
        depths.TryGetValue(parentId, out var depth) ? depth : throw new EntityNotFoundException(TodoErrorCodes.ItemNotFound, parentId);
}
