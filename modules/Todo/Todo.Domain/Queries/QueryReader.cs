namespace Todo.Todos.Queries;

/// <summary>Reads a query character by character.</summary>
internal sealed class QueryReader(string query)
{
    private const string Delimiters = "()\"|&";

    public int Position { get; set; }

    public char Current => Position < query.Length ? query[Position] : '\0';

    public char Next => Position + 1 < query.Length ? query[Position + 1] : '\0';

    public bool IsAtEnd => Position >= query.Length;

    public void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(query[Position])) Position++;
    }

    public bool TrySkip(char expected)
    {
        if (IsAtEnd || query[Position] != expected) return false;
        Position++;
        return true;
    }

    /// <summary>Skips the word, if it stands here by itself.</summary>
    public bool TrySkipWord(string word)
    {
        if (string.Compare(query, Position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        var end = Position + word.Length;
        if (end < query.Length && !char.IsWhiteSpace(query[end]) && !Delimiters.Contains(query[end])) return false;
        Position = end;
        return true;
    }

    /// <summary>Up to the next space, delimiter or one of <paramref name="stops"/>; may be empty.</summary>
    public string ReadWord(string stops = "")
    {
        var start = Position;
        while (!IsAtEnd && !char.IsWhiteSpace(query[Position]) && !Delimiters.Contains(query[Position]) && !stops.Contains(query[Position])) Position++;
        return query[start..Position];
    }

    /// <summary>What stands between quotes, the first of which is here.</summary>
    public string ReadQuoted()
    {
        var start = Position++;
        var end = query.IndexOf('"', Position);
        if (end < 0) throw ErrorAt(start, query.Length - start, "\"");
        var text = query[Position..end];
        Position = end + 1;
        return text;
    }

    /// <summary>Says that something else was expected at the place.</summary>
    public InvalidQueryException ErrorAt(int position, int length, string expected) =>
        new(position, length, query.Substring(position, Math.Min(length, query.Length - position)), expected);

    /// <summary>Says that something else was expected where the reader is, at the word there.</summary>
    public InvalidQueryException ErrorHere(string expected)
    {
        var start = Position;
        var length = IsAtEnd ? 0 : Math.Max(1, ReadWord().Length);
        return ErrorAt(start, length, expected);
    }
}
