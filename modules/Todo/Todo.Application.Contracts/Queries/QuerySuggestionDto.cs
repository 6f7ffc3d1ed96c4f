namespace Todo.Todos.Queries;

/// <summary>A text that may stand in the query instead of what is at <see cref="Start"/>.</summary>
public sealed class QuerySuggestionDto
{
    /// <summary>UTF-16 units from 0.</summary>
    public int Start { get; init; }
    public int Length { get; init; }

    /// <summary>What to write there; a value ends with its quote, a field with its colon.</summary>
    public string Text { get; init; } = "";

    /// <summary><c>field</c>, <c>value</c>, <c>label</c>, <c>person</c>, <c>list</c> or <c>section</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>A person's full name, or other words that tell what is meant.</summary>
    public string? Hint { get; init; }
}
