namespace Todo.Todos.QuickAdd;

/// <summary>What a part of a quick-add line sets.</summary>
public enum QuickAddTokenKind
{
    Due = 0,
    Recurrence = 1,
    Label = 2,
    Assignee = 3,
    Priority = 4,
    Estimate = 5,
    Section = 6,
    Note = 7,
}
