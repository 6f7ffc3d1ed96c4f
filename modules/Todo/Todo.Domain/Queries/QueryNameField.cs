namespace Todo.Todos.Queries;

/// <summary>What a query calls by name.</summary>
public enum QueryNameField
{
    List,
    Section,
    Label,
    Assignee,
    Creator,
}
