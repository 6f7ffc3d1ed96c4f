namespace Todo.Todos.Activities;

/// <summary>One field, before and after, written as the row itself has it on the wire; null: it was, or is, empty.</summary>
public sealed class FieldChangeDto
{
    public string Field { get; init; } = "";
    public object? From { get; init; }
    public object? To { get; init; }
}
