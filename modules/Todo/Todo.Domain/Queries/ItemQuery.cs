namespace Todo.Todos.Queries;

/// <summary>A query as one caller means it now: every name is an id, and only lists they may see are in it.</summary>
/// <param name="ListIds">Where to look.</param>
/// <param name="Hits">What the words in it found, best first, when all must hold besides them; else null.</param>
/// <param name="Zone">Whose midnight begins a day.</param>
public sealed record ItemQuery(
    QueryCondition Condition, IReadOnlyCollection<Guid> ListIds, IReadOnlyList<SearchHit>? Hits, DateTimeOffset Now, TimeZoneInfo Zone)
{
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    /// <summary>The instant at which a day begins; in a zone that skips midnight on it, the first one of the day.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
