namespace Todo.Todos.Queries;

/// <summary>A field of the language.</summary>
/// <param name="Expected">Values it takes, for the error.</param>
/// <param name="Parse">The condition for a value; null when the field takes no such value.</param>
/// <param name="IsComparable">Whether <c>&lt;</c> and <c>&gt;</c> may stand before the value.</param>
internal sealed record QueryField(string Expected, Func<QueryComparison, string, QueryCondition?> Parse, bool IsComparable = false);
