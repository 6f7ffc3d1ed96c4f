namespace Todo.Todos.Activities;

/// <summary>What an action was: something new, or a step through what was done before.</summary>
public enum ActivityCause
{
    Change = 0,
    Undo = 1,
    Redo = 2,

    /// <summary>Fields were put back to what they were before one activity.</summary>
    Revert = 3,

    /// <summary>A list was put back to a moment.</summary>
    RestoreToMoment = 4,
}
