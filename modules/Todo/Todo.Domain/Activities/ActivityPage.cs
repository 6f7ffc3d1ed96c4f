namespace Todo.Todos.Activities;

/// <summary>At most <paramref name="MaxCount"/> activities, newest first; with a cursor, those before it.</summary>
public sealed record ActivityPage(int MaxCount, DateTimeOffset? BeforeAt = null, Guid? BeforeId = null)
{
    /// <summary>Only those of one row.</summary>
    public Guid? RowId { get; init; }
}
