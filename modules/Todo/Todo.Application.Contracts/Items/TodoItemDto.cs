using Todo.Todos.Recurrence;

namespace Todo.Todos.Items;

public sealed class TodoItemDto : AuditedEntityDto<Guid>
{
    public Guid ListId { get; init; }

    /// <summary>A section that was deleted may still be named here; the item then stands in none.</summary>
    public Guid? SectionId { get; init; }
    public Guid? ParentId { get; init; }
    public string Title { get; init; } = "";

    /// <summary>Markdown.</summary>
    public string? Description { get; init; }
    public TodoStatus Status { get; init; }
    public TodoPriority Priority { get; init; }
    public DateOnly? StartDate { get; init; }
    public TimeOnly? StartTime { get; init; }
    public DateOnly? DueDate { get; init; }
    public TimeOnly? DueTime { get; init; }

    /// <summary>IANA name; there exactly when there is a time.</summary>
    public string? TimeZone { get; init; }

    /// <summary>RFC 5545 RRULE; null when the item does not recur.</summary>
    public string? Recurrence { get; init; }
    public RecurrenceBasis RecurrenceBasis { get; init; }

    /// <summary>The series' first date (DTSTART).</summary>
    public DateOnly? RecurrenceStart { get; init; }

    /// <summary>Dates that the series leaves out (EXDATE).</summary>
    public IReadOnlyList<DateOnly> RecurrenceExceptions { get; init; } = [];

    /// <summary>The date that this occurrence has by the rule; another than <see cref="DueDate"/> when it was put off.</summary>
    public DateOnly? OccurrenceDate { get; init; }

    /// <summary>The same for all occurrences of a series.</summary>
    public Guid? SeriesId { get; init; }
    public int? EstimateMinutes { get; init; }
    public int TimeSpentMinutes { get; init; }

    /// <summary>Labels of the list; one that was deleted may still be named and shows nothing.</summary>
    public IReadOnlyList<Guid> LabelIds { get; init; } = [];
    public IReadOnlyList<Guid> AssigneeIds { get; init; } = [];

    /// <summary>Items of the list that have to be done first; one that is done or gone no longer counts.</summary>
    public IReadOnlyList<Guid> BlockedByIds { get; init; } = [];

    /// <summary>Fractional index: compare ordinally, ties by id.</summary>
    public string Position { get; init; } = "";
    public DateTimeOffset? CompletedAt { get; init; }
    public Guid? CompletedById { get; init; }
    public int CommentCount { get; init; }

    /// <summary>When a comment last came, changed or went: ask for them again.</summary>
    public DateTimeOffset? CommentsChangedAt { get; init; }

    /// <summary>The list's sequence at which this row last changed.</summary>
    public long Sequence { get; init; }
    public string ConcurrencyStamp { get; init; } = "";
}
