using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

/// <summary>Writes what a client sent into an item: one at a time, or many with links that were looked up before.</summary>
public sealed class TodoItemWriter(TodoItemManager manager, TodoItemLinker linker, RecurrenceManager recurrence, ICurrentUser currentUser) : ITransientDependency
{
    /// <param name="links">Null: looked up for this item.</param>
    public async Task FillAsync(TodoItem item, CreateTodoItemDto input, AllowedLinks? links = null, CancellationToken cancellationToken = default)
    {
        item.Describe(input.Description);
        item.SetPriority(input.Priority);
        item.Schedule(new TodoSchedule(input.StartDate, input.StartTime, input.DueDate, input.DueTime, input.TimeZone));
        item.SetEstimate(input.EstimateMinutes);
        links ??= await linker.GetAllowedAsync(item.SpaceId, item.ListId, input.LabelIds, input.AssigneeIds, cancellationToken);
        links.SetLabels(item, input.LabelIds);
        links.Assign(item, input.AssigneeIds);
        await linker.SetBlockersAsync(item, input.BlockedByIds, cancellationToken);
        await recurrence.RepeatAsync(item, RecurrencePlan.Parse(input.Recurrence, input.RecurrenceBasis, input.RecurrenceExceptions, item.TimeZone), cancellationToken);
    }

    /// <summary>Changes the fields that were sent.</summary>
    /// <param name="links">Null: looked up for this item.</param>
    public async Task PatchAsync(TodoItem item, UpdateTodoItemDto input, AllowedLinks? links = null, CancellationToken cancellationToken = default)
    {
        input.Title.IfPresent(item.Rename);
        input.Description.IfPresent(item.Describe);
        input.Priority.IfPresent(item.SetPriority);
        input.EstimateMinutes.IfPresent(item.SetEstimate);
        input.TimeSpentMinutes.IfPresent(item.SetTimeSpent);
        item.Schedule(Patched(item, input));
        if (input.LabelIds.HasValue || input.AssigneeIds.HasValue)
        {
            var (labelIds, userIds) = (input.LabelIds.Or(item.LabelIds) ?? [], input.AssigneeIds.Or(item.AssigneeIds) ?? []);
            links ??= await linker.GetAllowedAsync(item.SpaceId, item.ListId, labelIds, userIds, cancellationToken);
            links.SetLabels(item, labelIds);
            links.Assign(item, userIds);
        }

        if (input.BlockedByIds.HasValue) await linker.SetBlockersAsync(item, input.BlockedByIds.Value ?? [], cancellationToken);
        await RepeatAsync(item, input, cancellationToken);
        if (input.Status.HasValue) await manager.SetStatusAsync(item, input.Status.Value, currentUser.Id, cancellationToken);
    }

    private async Task RepeatAsync(TodoItem item, UpdateTodoItemDto input, CancellationToken cancellationToken)
    {
        if (input.Recurrence.HasValue || input.RecurrenceBasis.HasValue || input.RecurrenceExceptions.HasValue)
        {
            var plan = RecurrencePlan.Parse(
                input.Recurrence.Or(item.Recurrence), input.RecurrenceBasis.Or(item.RecurrenceBasis), input.RecurrenceExceptions.Or(item.RecurrenceExceptions), item.TimeZone);
            await recurrence.RepeatAsync(item, plan, cancellationToken);
        }

        if (input.DueDate.HasValue) await recurrence.LeaveTakenDateAsync(item, cancellationToken);
    }

    /// <summary>The zone goes with the last time that used it, unless the client says otherwise.</summary>
    private static TodoSchedule Patched(TodoItem item, UpdateTodoItemDto input)
    {
        var (startTime, dueTime) = (input.StartTime.Or(item.StartTime), input.DueTime.Or(item.DueTime));
        var zone = input.TimeZone.Or(startTime is null && dueTime is null ? null : item.TimeZone);
        return new TodoSchedule(input.StartDate.Or(item.StartDate), startTime, input.DueDate.Or(item.DueDate), dueTime, zone);
    }
}
