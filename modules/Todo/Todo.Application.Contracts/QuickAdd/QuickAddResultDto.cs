using Todo.Todos.Items;

namespace Todo.Todos.QuickAdd;

public sealed class QuickAddResultDto
{
    /// <summary>Of the first line.</summary>
    public string Title { get; init; } = "";

    /// <summary>Those of all lines.</summary>
    public IReadOnlyList<QuickAddTokenDto> Tokens { get; init; } = [];
    public IReadOnlyList<QuickAddLineDto> Lines { get; init; } = [];

    /// <summary>What was made, in the lines' order; empty for a preview.</summary>
    public IReadOnlyList<TodoItemDto> Items { get; init; } = [];
}
