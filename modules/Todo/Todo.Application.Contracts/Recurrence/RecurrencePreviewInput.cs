using System.ComponentModel.DataAnnotations;
using Todo.Todos.Items;

namespace Todo.Todos.Recurrence;

/// <summary>Either a rule or a phrase in English or German.</summary>
public sealed class RecurrencePreviewInput
{
    /// <summary>RFC 5545 RRULE.</summary>
    [StringLength(TodoItemConsts.MaxRecurrenceLength)]
    public string? Recurrence { get; set; }

    [StringLength(RecurrenceConsts.MaxPhraseLength)]
    public string? Text { get; set; }

    /// <summary>Of a rule; a phrase says so itself.</summary>
    [EnumDataType(typeof(RecurrenceBasis))]
    public RecurrenceBasis RecurrenceBasis { get; set; }

    /// <summary>The first date to ask for; today in the caller's time zone without it.</summary>
    public DateOnly? Start { get; set; }

    [MaxLength(RecurrenceConsts.MaxExceptions)]
    public IReadOnlyList<DateOnly>? RecurrenceExceptions { get; set; }

    [Range(1, RecurrenceConsts.MaxPreviewCount)]
    public int Count { get; set; } = 5;

    /// <summary>IANA name, to know today by; the request's or the caller's own without it.</summary>
    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }
}
