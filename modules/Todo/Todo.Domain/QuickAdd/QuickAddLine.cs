using Todo.Todos.Items;

namespace Todo.Todos.QuickAdd;

/// <summary>One item to be, as a line of text says it.</summary>
/// <param name="Tokens">By position; positions are in the whole text.</param>
/// <param name="Depth">0, or how far it stands below the line that it is a subtask of.</param>
public sealed record QuickAddLine(string Title, IReadOnlyList<QuickAddToken> Tokens, int Depth)
{
    public DateOnly? DueDate { get; init; }
    public TimeOnly? DueTime { get; init; }
    public RecurrencePhrase? Recurrence { get; init; }
    public TodoPriority Priority { get; init; }
    public int? EstimateMinutes { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<string> Labels { get; init; } = [];
    public IReadOnlyList<string> Assignees { get; init; } = [];
    public string? Section { get; init; }
}
