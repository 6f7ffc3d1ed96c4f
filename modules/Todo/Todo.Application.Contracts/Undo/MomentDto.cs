namespace Todo.Todos.Undo;

/// <summary>How a list differs from what it was at a moment.</summary>
public sealed class MomentDto
{
    public DateTimeOffset At { get; init; }

    /// <summary>Rows that were made since and go to the trash.</summary>
    public int DeletedCount { get; init; }

    /// <summary>Rows that were deleted since and come back.</summary>
    public int RestoredCount { get; init; }

    /// <summary>Rows whose fields change.</summary>
    public int UpdatedCount { get; init; }

    /// <summary>Todos that came from another list since, or went to one: they stay where they are.</summary>
    public int MovedCount { get; init; }

    /// <summary>The first of these rows, at most 100.</summary>
    public IReadOnlyList<MomentRowDto> Rows { get; init; } = [];
}
