namespace Todo.Todos.QuickAdd;

/// <summary>A part of the text that says something about the todo.</summary>
public sealed class QuickAddTokenDto
{
    /// <summary><c>due</c>, <c>recurrence</c>, <c>label</c>, <c>assignee</c>, <c>priority</c>, <c>estimate</c>, <c>section</c> or <c>note</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>In the whole text, in UTF-16 units.</summary>
    public int Start { get; init; }
    public int Length { get; init; }

    /// <summary>As it was typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>What it means: an ISO 8601 date, date and time, or time; an RRULE; a number of the priority or of minutes; a name.</summary>
    public string Value { get; init; } = "";

    /// <summary>A recurrence in the caller's language.</summary>
    public string? Description { get; init; }
}
