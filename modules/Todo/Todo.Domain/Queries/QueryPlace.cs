namespace Todo.Todos.Queries;

/// <summary>The word in which a text cursor stands.</summary>
/// <param name="Field">Whose value it is; null where a condition begins.</param>
/// <param name="Start">Where the word begins, behind the field and comparison; its sign for a label or person.</param>
/// <param name="Length">Of the whole word, behind the cursor too.</param>
/// <param name="Prefix">What of it stands before the cursor, without quote and sign.</param>
/// <param name="Sign"><c>#</c> or <c>@</c>, where that begins the word.</param>
public sealed record QueryPlace(string? Field, int Start, int Length, string Prefix, string Sign = "")
{
    private const string Ends = "()|&";

    public static QueryPlace Find(string query, int position)
    {
        var (wordStart, quoteStart) = StartOfWord(query, position);
        var end = position;
        while (end < query.Length && (quoteStart >= 0 ? query[end] != '"' : !char.IsWhiteSpace(query[end]) && !Ends.Contains(query[end], StringComparison.Ordinal))) end++;
        if (quoteStart >= 0 && end < query.Length) end++; // its own closing quote
        while (wordStart < position && query[wordStart] is '-' or '!') wordStart++;

        if (wordStart < query.Length && query[wordStart] is '#' or '@')
        {
            return new QueryPlace(query[wordStart] == '#' ? "label" : "assignee", wordStart, end - wordStart, query[Math.Min(wordStart + 1, position)..position].Trim('"'), query[wordStart].ToString());
        }

        var colon = query.IndexOf(':', wordStart, Math.Max(0, position - wordStart));
        if (colon < 0) return new QueryPlace(null, wordStart, end - wordStart, query[wordStart..position].Trim('"'));
        var start = Math.Max(colon, query.LastIndexOf(',', position - 1, position - colon)) + 1;
        while (start < position && query[start] is '<' or '>' or '=') start++;
        return new QueryPlace(query[wordStart..colon].ToLowerInvariant(), start, end - start, query[start..position].Trim('"'));
    }

    /// <summary>Where the word begins that ends at the position, and its open quote, if it stands in one.</summary>
    private static (int Word, int Quote) StartOfWord(string query, int position)
    {
        var (word, quote) = (0, -1);
        for (var i = 0; i < position; i++)
        {
            if (query[i] == '"') quote = quote < 0 ? i : -1;
            else if (quote < 0 && (char.IsWhiteSpace(query[i]) || Ends.Contains(query[i], StringComparison.Ordinal))) word = i + 1;
        }

        return (word, quote);
    }
}
