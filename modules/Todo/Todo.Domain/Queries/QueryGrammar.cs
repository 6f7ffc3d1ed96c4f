namespace Todo.Todos.Queries;

/// <summary>What the language knows by itself, for those who help to write it.</summary>
public static class QueryGrammar
{
    public static IEnumerable<string> Fields => QueryFields.Names;

    /// <summary>Values that a field names itself; none for an unknown field.</summary>
    public static IEnumerable<string> ValuesOf(string field) =>
        QueryFields.Find(field)?.Expected.Split(", ").Where(value => value is not "name" && !value.All(char.IsAsciiDigit) && !value.EndsWith('…') && !value.Contains("..", StringComparison.Ordinal)) ?? [];
}
