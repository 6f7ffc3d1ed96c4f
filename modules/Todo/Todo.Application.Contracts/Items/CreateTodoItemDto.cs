using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;
using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

/// <summary>A new item. Without a neighbour it goes to the end.</summary>
public sealed class CreateTodoItemDto : MutationInput
{
    /// <summary>Made by the client when it works offline; sent again with the same content it is a success.</summary>
    public Guid? Id { get; set; }

    [Required]
    public Guid? ListId { get; set; }

    [Required]
    [StringLength(TodoItemConsts.MaxTitleLength)]
    public string Title { get; set; } = "";

    [StringLength(TodoItemConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    public Guid? SectionId { get; set; }
    public Guid? ParentId { get; set; }

    [EnumDataType(typeof(TodoPriority))]
    public TodoPriority Priority { get; set; }

    public DateOnly? StartDate { get; set; }
    public TimeOnly? StartTime { get; set; }
    public DateOnly? DueDate { get; set; }
    public TimeOnly? DueTime { get; set; }

    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    /// <summary>RFC 5545 RRULE. Without a due date, the item becomes due on the rule's first date from today on.</summary>
    [StringLength(TodoItemConsts.MaxRecurrenceLength)]
    public string? Recurrence { get; set; }

    [EnumDataType(typeof(RecurrenceBasis))]
    public RecurrenceBasis RecurrenceBasis { get; set; }

    [MaxLength(RecurrenceConsts.MaxExceptions)]
    public IReadOnlyList<DateOnly>? RecurrenceExceptions { get; set; }

    [Range(0, TodoItemConsts.MaxMinutes)]
    public int? EstimateMinutes { get; set; }

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> LabelIds { get; set; } = [];

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> AssigneeIds { get; set; } = [];

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> BlockedByIds { get; set; } = [];

    public Guid? AfterId { get; set; }
    public Guid? BeforeId { get; set; }
}
