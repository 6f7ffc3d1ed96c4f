namespace Todo.Todos.Queries;

public enum QueryComparison
{
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
