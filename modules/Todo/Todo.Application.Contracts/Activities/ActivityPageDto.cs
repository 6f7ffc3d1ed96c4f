namespace Todo.Todos.Activities;

/// <summary>Newest first.</summary>
public sealed class ActivityPageDto
{
    public IReadOnlyList<ActivityDto> Items { get; init; } = [];

    /// <summary>Asks for older ones; null on the last page.</summary>
    public string? NextCursor { get; init; }
}
