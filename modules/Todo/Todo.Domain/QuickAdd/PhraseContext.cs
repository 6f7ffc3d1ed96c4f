namespace Todo.Todos.QuickAdd;

/// <summary>What a phrase is understood by.</summary>
/// <param name="Now">The caller's local date and time.</param>
/// <param name="IsGerman">German is the caller's language: its short words ("Do", "So") count too. The long ones of both languages always do.</param>
/// <param name="IsMonthFirst">12/1 is the first of December.</param>
public sealed record PhraseContext(DateTime Now, bool IsGerman = false, bool IsMonthFirst = true)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);
}
