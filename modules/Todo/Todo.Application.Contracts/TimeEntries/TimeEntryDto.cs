namespace Todo.Todos.TimeEntries;

public sealed class TimeEntryDto : EntityDto<Guid>
{
    public Guid ItemId { get; init; }

    /// <summary>So that a running timer can be shown anywhere.</summary>
    public Guid ListId { get; init; }
    public string ItemTitle { get; init; } = "";
    public Guid UserId { get; init; }
    public string? UserName { get; init; }
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Null: the timer runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }
    public int Minutes { get; init; }
}
