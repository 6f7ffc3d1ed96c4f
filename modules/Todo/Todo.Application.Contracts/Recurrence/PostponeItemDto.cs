using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;
using Todo.Todos.Items;

namespace Todo.Todos.Recurrence;

/// <summary>When this one occurrence is due instead.</summary>
public sealed class PostponeItemDto : MutationInput
{
    [Required]
    public DateOnly? DueDate { get; set; }

    /// <summary>Absent, the time of day stays; null takes it away.</summary>
    public Optional<TimeOnly?> DueTime { get; set; }

    /// <summary>IANA name; needed only with the item's first time.</summary>
    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }
}
