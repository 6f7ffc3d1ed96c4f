namespace Todo.Todos.QuickAdd;

/// <summary>A part of a line that is no part of the title.</summary>
/// <param name="Value">Of a due date ISO 8601 (a date, a local date-time or a time), of a recurrence its RRULE, of a priority or an estimate the number, else the name.</param>
public sealed record QuickAddToken(QuickAddTokenKind Kind, int Start, int Length, string Value)
{
    public TextRange Range => new(Start, Length);
}
