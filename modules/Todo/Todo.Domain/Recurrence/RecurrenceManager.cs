using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.Todos.Recurrence;

/// <summary>Starts series of recurring items, makes their next occurrences, and takes them back.</summary>
public sealed class RecurrenceManager(
    ITodoItemRepository items,
    ITodoListRepository lists,
    TodoItemPlacer placer,
    TodoItemManager itemManager,
    IGuidGenerator guidGenerator,
    ICurrentTimeZone currentTimeZone,
    IClock clock) : ITransientDependency
{
    /// <summary>The item recurs by <paramref name="plan"/> from its due date on; without one it becomes due on the rule's first date from
    /// today on. Null ends the series here. A plan that is the present one changes nothing.</summary>
    /// <exception cref="BusinessException"><c>Todo:RecurrenceNeverOccurs</c>.</exception>
    public async Task RepeatAsync(TodoItem item, RecurrencePlan? plan, CancellationToken cancellationToken = default)
    {
        if (plan is not null && item.GetRecurrencePlan() is { } present && plan.IsSameAs(present)) return;
        if (plan is not null && item.DueDate is null)
        {
            var due = new RecurrenceSeries(plan.Rule, await GetTodayAsync(cancellationToken), plan.Exceptions).FindNext(after: null)
                ?? throw new BusinessException(TodoErrorCodes.RecurrenceNeverOccurs);
            item.Schedule(new TodoSchedule(item.StartDate, item.StartTime, due, DueTime: null, item.TimeZone));
        }

        item.Repeat(plan, guidGenerator.Create());
    }

    /// <summary>Called when the item was given other dates: if another occurrence of its series stands for that date, it goes its own way.</summary>
    public async Task LeaveTakenDateAsync(TodoItem item, CancellationToken cancellationToken = default)
    {
        if (await IsDateTakenAsync(item, cancellationToken)) item.Repeat(item.GetRecurrencePlan(), guidGenerator.Create());
    }

    /// <summary>Moves on to the next date that no other occurrence of the series stands for (<see cref="TodoItem.SkipOccurrence"/>).</summary>
    public async Task SkipAsync(TodoItem item, DateOnly? before, CancellationToken cancellationToken = default)
    {
        item.SkipOccurrence(before);
        while (await IsDateTakenAsync(item, cancellationToken)) item.SkipOccurrence();
    }

    /// <summary>Makes the occurrence that follows <paramref name="completed"/>, right behind it and with open copies of its subtasks;
    /// none when the series is over, or goes on elsewhere already.</summary>
    public async Task CreateNextAsync(TodoItem completed, DateTimeOffset completedAt, CancellationToken cancellationToken = default)
    {
        var zone = completed.TimeZone is { } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : await currentTimeZone.GetAsync(cancellationToken);
        var completedOn = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(completedAt, zone).DateTime);
        if (completed.FindNextOccurrence(completedOn) is not { } date) return;
        if (await items.FindOccurrenceAsync(completed.SpaceId, completed.SeriesId!.Value, date, cancellationToken) is not null) return;

        var list = await lists.GetAsync(completed.ListId, cancellationToken);
        var position = await PositionAfterAsync(list, completed, cancellationToken);
        var next = completed.CreateNextOccurrence(guidGenerator.Create(), date, position);
        await items.InsertAsync(next, cancellationToken);
        await CopySubtasksAsync(completed, next, cancellationToken);
    }

    /// <summary>Puts the occurrence that follows <paramref name="reopened"/> into the trash, if nobody has touched it.</summary>
    public async Task DeleteUntouchedNextAsync(TodoItem reopened, CancellationToken cancellationToken = default)
    {
        var next = await items.FindOccurrenceAfterAsync(reopened.SpaceId, reopened.SeriesId!.Value, reopened.OccurrenceDate!.Value, cancellationToken);
        if (next?.IsUntouchedOccurrence != true) return;
        var subtasks = await items.GetDescendantsForUpdateAsync(next.SpaceId, [next.Id], TodoItemManager.MaxTreeSize, deletedAt: null, cancellationToken);
        if (subtasks.All(subtask => subtask is { LastModificationTime: null, Status: TodoStatus.NotStarted })) await itemManager.DeleteAsync(next, cancellationToken);
    }

    private async Task CopySubtasksAsync(TodoItem completed, TodoItem next, CancellationToken cancellationToken)
    {
        var subtasks = await items.GetDescendantsForUpdateAsync(completed.SpaceId, [completed.Id], TodoItemManager.MaxTreeSize, deletedAt: null, cancellationToken);
        var days = next.OccurrenceDate!.Value.DayNumber - completed.OccurrenceDate!.Value.DayNumber;
        var copies = new Dictionary<Guid, Guid> { [completed.Id] = next.Id };
        // A subtask that recurs has its own next occurrence: what it has completed is not to do again. Parents come before their subtasks.
        foreach (var subtask in subtasks.Where(s => s.Status != TodoStatus.Cancelled && !(s.SeriesId is not null && s.Status == TodoStatus.Completed)))
        {
            if (!copies.TryGetValue(subtask.ParentId!.Value, out var parentId)) continue;
            var copy = subtask.CopyAsOpen(guidGenerator.Create(), parentId, subtask.Position, days);
            if (subtask.Recurrence is not null && copy.DueDate is not null) copy.Repeat(subtask.GetRecurrencePlan(), copy.Id);
            copies[subtask.Id] = copy.Id;
            await items.InsertAsync(copy, cancellationToken);
        }
    }

    private async Task<bool> IsDateTakenAsync(TodoItem item, CancellationToken cancellationToken) =>
        item.SeriesId is { } series
        && await items.FindOccurrenceAsync(item.SpaceId, series, item.OccurrenceDate!.Value, cancellationToken) is { } other && other.Id != item.Id;

    private async Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.Now, await currentTimeZone.GetAsync(cancellationToken)).DateTime);

    /// <summary>Among all items of the list: the section may be gone meanwhile, which must not keep anybody from completing.</summary>
    private async Task<string> PositionAfterAsync(TodoList list, TodoItem item, CancellationToken cancellationToken) =>
        (await placer.PlaceAsync(list, new TodoItemPlacement(null, null, item.Id, null), heightOfItem: 0, movedItemId: null, cancellationToken)).Position;
}
