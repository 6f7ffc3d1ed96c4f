using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Items;

/// <summary>JSON Merge Patch for many items: what is sent is set on each; links are added and taken away, for each has its own.</summary>
public sealed class BulkPatchDto
{
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

    [Range(0, TodoItemConsts.MaxMinutes)]
    public Optional<int?> EstimateMinutes { get; set; }

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> AddLabelIds { get; set; } = [];

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> RemoveLabelIds { get; set; } = [];

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> AddAssigneeIds { get; set; } = [];

    [MaxLength(TodoItemConsts.MaxLinks)]
    public IReadOnlyList<Guid> RemoveAssigneeIds { get; set; } = [];
}
