namespace Todo.Todos.Queries;

/// <summary>What an item may have or lack.</summary>
public enum QueryPresence
{
    Due,
    Start,
    Description,
    Estimate,
    Recurrence,
    Section,
    Parent,
    Label,
    Assignee,
    Blocker,
}
