namespace Todo.Todos.Activities;

/// <summary>Newest first.</summary>
public sealed class ActivityPageDto
{
    public IReadOnlyList<ActivityDto> Items { get; init; } = [];

    /// <summary>What ids in the changes are called now: people, sections, labels and todos.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Asks for older ones; null on the last page.</summary>
    public string? NextCursor { get; init; }
}
