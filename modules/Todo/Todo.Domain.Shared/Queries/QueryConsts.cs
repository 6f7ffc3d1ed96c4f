namespace Todo.Todos.Queries;

public static class QueryConsts
{
    public const int MaxLength = 1_000;

    /// <summary>Parentheses and negations in one another.</summary>
    public const int MaxDepth = 20;

    /// <summary>Conditions in one query.</summary>
    public const int MaxConditions = 50;
}
