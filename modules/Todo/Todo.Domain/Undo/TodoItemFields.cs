using Todo.Todos.Items;
using Todo.Todos.Recurrence;

namespace Todo.Todos.Undo;

/// <summary>Puts the fields of an item that stand for themselves; its place is <see cref="TodoItemRestorer"/>'s.</summary>
public static class TodoItemFields
{
    private static readonly string[] Schedule = ["startDate", "startTime", "dueDate", "dueTime", "timeZone"];
    private static readonly string[] Series =
        ["recurrence", "recurrenceBasis", "recurrenceStart", "recurrenceExceptions", "occurrenceDate", "occurrenceTime", "seriesId"];
    private static readonly string[] Status = ["status", "completedAt", "completedById"];

    /// <summary>All that can be put back, those of the item's place and links included.</summary>
    public static IReadOnlyCollection<string> All { get; } =
    [
        "title", "description", "priority", "estimateMinutes", .. Schedule, .. Series, .. Status,
        "listId", "sectionId", "parentId", "position", "labelIds", "assigneeIds", "blockedByIds",
    ];

    /// <summary>Fields that are only right together, <paramref name="field"/> among them.</summary>
    public static IReadOnlyCollection<string> GroupOf(string field) =>
        Schedule.Contains(field) ? Schedule : Series.Contains(field) ? Series : Status.Contains(field) ? Status : [field];

    public static void Apply(TodoItem item, RowTarget target, DateTimeOffset now)
    {
        if (target.TryGet<string>("title", out var title)) item.Rename(title);
        if (target.TryGet<string>("description", out var description)) item.Describe(description);
        if (target.TryGet<TodoPriority>("priority", out var priority)) item.SetPriority(priority);
        if (target.TryGet<int?>("estimateMinutes", out var estimate)) item.SetEstimate(estimate);
        if (Schedule.Any(target.Fields.ContainsKey)) item.Schedule(Scheduled(item, target));
        if (Series.Any(target.Fields.ContainsKey)) PutInSeries(item, target); // after the dates, which move the series along
        if (target.TryGet<TodoStatus>("status", out var status))
        {
            target.TryGet<DateTimeOffset?>("completedAt", out var completedAt);
            target.TryGet<Guid?>("completedById", out var completedById);
            item.SetStatus(status, completedAt ?? now, completedById);
        }
    }

    private static void PutInSeries(TodoItem item, RowTarget target) => item.PutInSeries(
        target.TryGet<string>("recurrence", out var rule) ? rule : item.Recurrence,
        target.TryGet<RecurrenceBasis>("recurrenceBasis", out var basis) ? basis : item.RecurrenceBasis,
        target.TryGet<DateOnly?>("recurrenceStart", out var start) ? start : item.RecurrenceStart,
        target.TryGet<DateOnly?>("occurrenceDate", out var date) ? date : item.OccurrenceDate,
        target.TryGet<TimeOnly?>("occurrenceTime", out var time) ? time : item.OccurrenceTime,
        target.TryGet<Guid?>("seriesId", out var series) ? series : item.SeriesId,
        target.TryGet<List<DateOnly>>("recurrenceExceptions", out var exceptions) ? exceptions ?? [] : item.RecurrenceExceptions);

    private static TodoSchedule Scheduled(TodoItem item, RowTarget target) => new(
        target.TryGet<DateOnly?>("startDate", out var startDate) ? startDate : item.StartDate,
        target.TryGet<TimeOnly?>("startTime", out var startTime) ? startTime : item.StartTime,
        target.TryGet<DateOnly?>("dueDate", out var dueDate) ? dueDate : item.DueDate,
        target.TryGet<TimeOnly?>("dueTime", out var dueTime) ? dueTime : item.DueTime,
        target.TryGet<string>("timeZone", out var timeZone) ? timeZone : item.TimeZone);
}
