using Todo.Todos.Items;

namespace Todo.Todos.Undo;

/// <summary>Puts the fields of an item that stand for themselves; its place is <see cref="TodoItemRestorer"/>'s.</summary>
public static class TodoItemFields
{
    private static readonly string[] Schedule = ["startDate", "startTime", "dueDate", "dueTime", "timeZone"];
    private static readonly string[] Status = ["status", "completedAt", "completedById"];

    /// <summary>All that can be put back, those of the item's place and links included.</summary>
    public static IReadOnlyCollection<string> All { get; } =
    [
        "title", "description", "priority", "estimateMinutes", .. Schedule, .. Status,
        "listId", "sectionId", "parentId", "position", "labelIds", "assigneeIds", "blockedByIds",
    ];

    /// <summary>Fields that are only right together, <paramref name="field"/> among them.</summary>
    public static IReadOnlyCollection<string> GroupOf(string field) =>
        Schedule.Contains(field) ? Schedule : Status.Contains(field) ? Status : [field];

    public static void Apply(TodoItem item, RowTarget target, DateTimeOffset now)
    {
        if (target.TryGet<string>("title", out var title)) item.Rename(title);
        if (target.TryGet<string>("description", out var description)) item.Describe(description);
        if (target.TryGet<TodoPriority>("priority", out var priority)) item.SetPriority(priority);
        if (target.TryGet<int?>("estimateMinutes", out var estimate)) item.SetEstimate(estimate);
        if (target.TryGet<TodoStatus>("status", out var status))
        {
            target.TryGet<DateTimeOffset?>("completedAt", out var completedAt);
            target.TryGet<Guid?>("completedById", out var completedById);
            item.SetStatus(status, completedAt ?? now, completedById);
        }

        if (Schedule.Any(target.Fields.ContainsKey)) item.Schedule(Scheduled(item, target));
    }

    private static TodoSchedule Scheduled(TodoItem item, RowTarget target) => new(
        target.TryGet<DateOnly?>("startDate", out var startDate) ? startDate : item.StartDate,
        target.TryGet<TimeOnly?>("startTime", out var startTime) ? startTime : item.StartTime,
        target.TryGet<DateOnly?>("dueDate", out var dueDate) ? dueDate : item.DueDate,
        target.TryGet<TimeOnly?>("dueTime", out var dueTime) ? dueTime : item.DueTime,
        target.TryGet<string>("timeZone", out var timeZone) ? timeZone : item.TimeZone);
}
