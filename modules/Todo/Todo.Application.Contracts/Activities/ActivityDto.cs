namespace Todo.Todos.Activities;

/// <summary>Something that happened to one row.</summary>
public sealed class ActivityDto : EntityDto<Guid>
{
    public Guid ListId { get; init; }
    public Guid? ItemId { get; init; }
    public ActivityRowType RowType { get; init; }
    public Guid RowId { get; init; }

    /// <summary>What the row was called then.</summary>
    public string Name { get; init; } = "";
    public ActivityKind Kind { get; init; }
    public IReadOnlyList<FieldChangeDto> Changes { get; init; } = [];

    /// <summary>The same for all that was done together.</summary>
    public Guid ActionId { get; init; }
    public ActivityCause Cause { get; init; }

    /// <summary>Null: the system.</summary>
    public Guid? UserId { get; init; }
    public string? UserName { get; init; }

    /// <summary>Through which application or personal access token.</summary>
    public string? Client { get; init; }
    public Guid? MutationId { get; init; }
    public DateTimeOffset At { get; init; }
}
