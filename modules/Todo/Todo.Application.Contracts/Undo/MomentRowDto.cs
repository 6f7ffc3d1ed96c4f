using Todo.Todos.Activities;

namespace Todo.Todos.Undo;

/// <summary>A row that is, or would be, put back.</summary>
public sealed class MomentRowDto
{
    public ActivityRowType RowType { get; init; }
    public Guid RowId { get; init; }

    /// <summary>What it is called now.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>Deleted</c>: it goes to the trash. <c>Restored</c>: it comes back. <c>Updated</c>: its fields change.</summary>
    public ActivityKind Kind { get; init; }

    /// <summary>From what it is now to what it was at the moment.</summary>
    public IReadOnlyList<FieldChangeDto> Changes { get; init; } = [];
}
