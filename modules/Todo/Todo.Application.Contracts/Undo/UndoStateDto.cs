namespace Todo.Todos.Undo;

/// <summary>What would be undone and done again next; null: nothing.</summary>
public sealed class UndoStateDto
{
    public StepDto? Undo { get; init; }
    public StepDto? Redo { get; init; }
    public int UndoCount { get; init; }
    public int RedoCount { get; init; }
}
