using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;
using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

/// <summary>JSON Merge Patch of an item: two people who change different fields never conflict.</summary>
public sealed class UpdateTodoItemDto : MutationInput
{
    [StringLength(TodoItemConsts.MaxTitleLength)]
    public Optional<string> Title { get; set; }

    [StringLength(TodoItemConsts.MaxDescriptionLength)]
    public Optional<string> Description { get; set; }

    [EnumDataType(typeof(TodoStatus))]
    public Optional<TodoStatus> Status { get; set; }

    [EnumDataType(typeof(TodoPriority))]
    public Optional<TodoPriority> Priority { get; set; }

    public Optional<DateOnly?> StartDate { get; set; }
    public Optional<TimeOnly?> StartTime { get; set; }
    public Optional<DateOnly?> DueDate { get; set; }
    public Optional<TimeOnly?> DueTime { get; set; }

    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public Optional<string> TimeZone { get; set; }

    /// <summary>RFC 5545 RRULE, from the due date on; null ends the series.</summary>
    [StringLength(TodoItemConsts.MaxRecurrenceLength)]
    public Optional<string> Recurrence { get; set; }

    [EnumDataType(typeof(RecurrenceBasis))]
    public Optional<RecurrenceBasis> RecurrenceBasis { get; set; }

    [MaxLength(RecurrenceConsts.MaxExceptions)]
    public Optional<IReadOnlyList<DateOnly>> RecurrenceExceptions { get; set; }

    [Range(0, TodoItemConsts.MaxMinutes)]
    public Optional<int?> EstimateMinutes { get; set; }

    [Range(0, TodoItemConsts.MaxMinutes)]
    public Optional<int> TimeSpentMinutes { get; set; }

    /// <summary>All of them. Two who each add one use <see cref="IItemLinkAppService"/> instead.</summary>
    [MaxLength(TodoItemConsts.MaxLinks)]
    public Optional<IReadOnlyList<Guid>> LabelIds { get; set; }

    [MaxLength(TodoItemConsts.MaxLinks)]
    public Optional<IReadOnlyList<Guid>> AssigneeIds { get; set; }

    [MaxLength(TodoItemConsts.MaxLinks)]
    public Optional<IReadOnlyList<Guid>> BlockedByIds { get; set; }

    /// <summary>When sent, it must be the item's present one; otherwise the answer is 409 with the present state.</summary>
    public string? ConcurrencyStamp { get; set; }
}
