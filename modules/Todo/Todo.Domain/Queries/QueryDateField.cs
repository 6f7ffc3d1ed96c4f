namespace Todo.Todos.Queries;

/// <summary>Start and due are calendar days; the others are instants, which a query means by the caller's days.</summary>
public enum QueryDateField
{
    Due,
    Start,
    Created,
    Updated,
    Completed,
}
