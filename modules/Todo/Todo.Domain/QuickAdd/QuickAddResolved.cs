namespace Todo.Todos.QuickAdd;

/// <summary>What the names in quick-add lines stand for; names in any case.</summary>
/// <param name="TimeZone">IANA name of the zone that times are in.</param>
public sealed record QuickAddResolved(string TimeZone, IReadOnlyDictionary<string, Guid> PeopleByName, IReadOnlyDictionary<string, Guid> SectionsByName)
{
    public Guid? SectionOf(QuickAddLine line) => line.Section is { } name ? SectionsByName[name] : null;
}
