using Todo.Todos.Items;

namespace Todo.Todos.Queries;

/// <summary>What a query says of an item, as a tree. Names and days stand in it as they were written: who asks, and when, decides
/// what they mean.</summary>
public abstract record QueryCondition
{
    /// <summary>Every one holds; without any, it is true.</summary>
    public sealed record And(IReadOnlyList<QueryCondition> Conditions) : QueryCondition;

    /// <summary>At least one holds.</summary>
    public sealed record Or(IReadOnlyList<QueryCondition> Conditions) : QueryCondition;

    public sealed record Not(QueryCondition Condition) : QueryCondition;

    /// <summary>Title or description has words that begin so, or the words one after the other.</summary>
    public sealed record Text(string Words, bool IsPhrase) : QueryCondition;

    public sealed record Status(IReadOnlyList<TodoStatus> Statuses) : QueryCondition;

    public sealed record Priority(QueryComparison Comparison, TodoPriority Value) : QueryCondition;

    public sealed record Date(QueryDateField Field, QueryComparison Comparison, QueryDate Value) : QueryCondition;

    public sealed record Minutes(QueryMinutesField Field, QueryComparison Comparison, int Value) : QueryCondition;

    /// <summary>It is of a list, label, person … of that name, in whatever case.</summary>
    public sealed record Name(QueryNameField Field, string Value) : QueryCondition;

    /// <summary>It is the caller's own: assigned to them, or made by them.</summary>
    public sealed record Me(QueryNameField Field) : QueryCondition;

    public sealed record Has(QueryPresence Presence) : QueryCondition;

    /// <summary>What a name, "me" or a text stands for, once the caller is known; nothing without ids.</summary>
    public sealed record OneOf(QueryIdField Field, IReadOnlyCollection<Guid> Ids) : QueryCondition;

    /// <summary>Open, and its due day or time has passed where it is due.</summary>
    public sealed record Overdue : QueryCondition;

    private QueryCondition() { }
}
