namespace Todo.Todos.Queries;

/// <summary>Whose ids a condition compares.</summary>
public enum QueryIdField
{
    Item,
    List,
    Section,
    Label,
    Assignee,
    Creator,
}
