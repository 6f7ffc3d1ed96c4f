namespace Todo.Todos.Recurrence;

/// <summary>What the next date of a recurring item is reckoned from.</summary>
public enum RecurrenceBasis
{
    /// <summary>The rule alone: a late occurrence does not move those after it.</summary>
    DueDate = 0,

    /// <summary>The day on which the item was completed ("3 days after completion").</summary>
    Completion = 1,
}
