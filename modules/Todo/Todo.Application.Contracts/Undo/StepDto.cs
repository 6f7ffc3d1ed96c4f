using Todo.Todos.Activities;

namespace Todo.Todos.Undo;

/// <summary>An action that was, or could be, undone or done again; told by the first thing it did.</summary>
public sealed class StepDto
{
    public Guid ActionId { get; init; }
    public Guid ListId { get; init; }
    public Guid? ItemId { get; init; }
    public ActivityRowType RowType { get; init; }
    public Guid RowId { get; init; }
    public ActivityKind Kind { get; init; }
    public string Name { get; init; } = "";
    public IReadOnlyList<string> Fields { get; init; } = [];
    public DateTimeOffset At { get; init; }

    /// <summary>Rows that changed; null as long as it was not done.</summary>
    public int? RowCount { get; init; }
}
