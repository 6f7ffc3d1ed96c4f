using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Items;

/// <summary>Begins a batch with what it needs to know of the list: the named sections, how deep the named parents stand, and its end.</summary>
public sealed class TodoItemBatchFactory(ITodoItemRepository items, ITodoSectionRepository sections) : ITransientDependency
{
    public async Task<TodoItemBatch> BeginAsync(
        TodoList list, IReadOnlyCollection<Guid> sectionIds, IReadOnlyCollection<Guid> parentIds, CancellationToken cancellationToken = default)
    {
        var known = sectionIds.Count == 0 ? [] : await sections.GetExistingIdsAsync(list.SpaceId, list.Id, sectionIds, cancellationToken);
        var depths = parentIds.Count == 0 ? [] : await items.GetDepthsAsync(list.SpaceId, list.Id, parentIds, cancellationToken);
        var last = await items.FindPreviousPositionAsync(list.SpaceId, list.Id, position: null, cancellationToken);
        return new TodoItemBatch(list, [.. known], depths, last);
    }
}
