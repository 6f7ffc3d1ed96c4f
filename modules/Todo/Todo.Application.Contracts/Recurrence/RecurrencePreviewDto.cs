namespace Todo.Todos.Recurrence;

/// <summary>A rule, in the words of the caller's language, and its first dates.</summary>
public sealed class RecurrencePreviewDto
{
    /// <summary>The rule as it would be saved.</summary>
    public string Recurrence { get; init; } = "";
    public RecurrenceBasis RecurrenceBasis { get; init; }

    /// <summary>Such as "every 2 weeks on Monday and Thursday".</summary>
    public string Text { get; init; } = "";

    /// <summary>The time of day that a phrase named.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>Dates of the rule from the start on, earliest first. After completion: as if each were completed on its day.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];
}
