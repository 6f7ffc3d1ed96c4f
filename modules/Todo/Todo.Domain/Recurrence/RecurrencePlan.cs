namespace Todo.Todos.Recurrence;

/// <summary>How an item shall recur.</summary>
public sealed record RecurrencePlan(RecurrenceRule Rule, RecurrenceBasis Basis, IReadOnlyCollection<DateOnly> Exceptions)
{
    /// <summary>Null when <paramref name="text"/> is blank: it does not recur.</summary>
    public static RecurrencePlan? Parse(string? text, RecurrenceBasis basis, IEnumerable<DateOnly>? exceptions, string? timeZone) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : new RecurrencePlan(
                RecurrenceRule.Parse(text, timeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? zone : null),
                basis,
                [.. (exceptions ?? []).Distinct().Order().TakeLast(RecurrenceConsts.MaxExceptions)]);

    public bool IsSameAs(RecurrencePlan other) =>
        Basis == other.Basis && Rule.ToString() == other.Rule.ToString() && Exceptions.Order().SequenceEqual(other.Exceptions.Order());
}
