using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Positions;
using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>Makes items of lines: all at the end of the list, in the lines' order.</summary>
public sealed class QuickAddManager(ITodoItemRepository items, TodoItemPlacer placer, TodoLabelManager labels, IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <param name="placement">Where the lines that are nobody's subtask go.</param>
    /// <param name="ids">Of the items, as far as the client made them.</param>
    /// <param name="resolved">The ids of names in the lines, and the zone of their times.</param>
    public async Task<List<TodoItem>> CreateAsync(
        TodoList list, IReadOnlyList<QuickAddLine> lines, TodoItemPlacement placement, IReadOnlyList<Guid> ids, QuickAddResolved resolved, CancellationToken cancellationToken = default)
    {
        if (lines.Count == 0) return [];
        var place = await placer.PlaceAsync(list, placement, heightOfItem: lines.Max(line => line.Depth), movedItemId: null, cancellationToken);
        var labelsByName = await labels.GetOrCreateAsync(list, [.. lines.SelectMany(line => line.Labels).Distinct()], cancellationToken);
        var created = new List<TodoItem>(lines.Count);
        var ancestors = new Guid?[TodoItemConsts.MaxDepth + 1]; // the item above each depth
        ancestors[0] = placement.ParentId;
        var position = place.Position;
        foreach (var line in lines)
        {
            var item = new TodoItem(created.Count < ids.Count ? ids[created.Count] : guidGenerator.Create(), list, line.Title, position);
            var parentId = ancestors[line.Depth];
            item.MoveTo(parentId is null ? resolved.SectionOf(line) ?? place.SectionId : null, parentId, position);
            Fill(item, line, resolved);
            item.SetLabels(line.Labels.Select(name => labelsByName[TodoLabel.Normalize(name)].Id));
            await items.InsertAsync(item, cancellationToken);
            created.Add(item);
            ancestors[line.Depth + 1] = item.Id;
            position = FractionalIndex.Between(position, null, Random.Shared);
        }

        return created;
    }

    private void Fill(TodoItem item, QuickAddLine line, QuickAddResolved resolved)
    {
        item.Describe(line.Description);
        item.SetPriority(line.Priority);
        item.SetEstimate(line.EstimateMinutes);
        item.Schedule(new TodoSchedule(null, null, line.DueDate, line.DueTime, line.DueTime is null ? null : resolved.TimeZone));
        if (line.Recurrence is { } phrase) item.Repeat(new RecurrencePlan(phrase.Rule, phrase.Basis, []), guidGenerator.Create());
        item.SetAssignees(line.Assignees.Select(name => resolved.PeopleByName[name]));
    }
}
