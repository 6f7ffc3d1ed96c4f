namespace Todo.Todos.Queries;

/// <summary>A day or a span of days, said in relation to today: <c>7d</c>, <c>monday</c>, <c>week</c>, <c>2026-01-31</c>.</summary>
/// <param name="Resolve">First and last day, for a given today.</param>
public sealed record QueryDate(string Words, Func<DateOnly, (DateOnly First, DateOnly Last)> Resolve)
{
    /// <summary>What a query may say, as the error tells.</summary>
    public const string Expected = "today, tomorrow, yesterday, monday…, week, nextweek, month, 7d, -2w, 2026-01-31, 2026-01-01..2026-01-31";

    /// <summary>Larger distances mean nothing to people, and would leave the calendar.</summary>
    private const int MaxAmount = 999;

    private static readonly Dictionary<string, Func<DateOnly, (DateOnly, DateOnly)>> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["today"] = today => (today, today),
        ["tomorrow"] = today => Day(today.AddDays(1)),
        ["yesterday"] = today => Day(today.AddDays(-1)),
        ["week"] = today => Week(today),
        ["nextweek"] = today => Week(today.AddDays(7)),
        ["lastweek"] = today => Week(today.AddDays(-7)),
        ["month"] = today => Month(today),
        ["nextmonth"] = today => Month(today.AddMonths(1)),
        ["lastmonth"] = today => Month(today.AddMonths(-1)),
    };

    /// <summary>Null when the words name no day.</summary>
    public static QueryDate? Find(string words)
    {
        var separator = words.IndexOf("..", StringComparison.Ordinal);
        if (separator < 0) return FindOne(words) is { } resolve ? new QueryDate(words, resolve) : null;
        if (FindOne(words[..separator]) is not { } from || FindOne(words[(separator + 2)..]) is not { } to) return null;
        return new QueryDate(words, today => (from(today).Item1, to(today).Item2));
    }

    public bool Equals(QueryDate? other) => string.Equals(other?.Words, Words, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Words);

    private static Func<DateOnly, (DateOnly, DateOnly)>? FindOne(string words)
    {
        if (Names.TryGetValue(words, out var named)) return named;
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", out var date)) return _ => Day(date);
        if (FindWeekday(words) is { } weekday) return today => Day(today.AddDays(((int)weekday - (int)today.DayOfWeek + 7) % 7));
        if (words.Length < 2 || !int.TryParse(words[..^1], System.Globalization.NumberStyles.AllowLeadingSign, null, out var amount) || Math.Abs(amount) > MaxAmount) return null;
        return char.ToLowerInvariant(words[^1]) switch
        {
            'd' => today => Day(today.AddDays(amount)),
            'w' => today => Day(today.AddDays(7 * amount)),
            'm' => today => Day(today.AddMonths(amount)),
            'y' => today => Day(today.AddYears(amount)),
            _ => null,
        };
    }

    /// <summary>By its name or the first three letters of it.</summary>
    private static DayOfWeek? FindWeekday(string words) =>
        Enum.GetValues<DayOfWeek>().Cast<DayOfWeek?>().FirstOrDefault(day =>
            words.Equals(day.ToString(), StringComparison.OrdinalIgnoreCase) || words.Equals(day.ToString()![..3], StringComparison.OrdinalIgnoreCase));

    private static (DateOnly, DateOnly) Day(DateOnly day) => (day, day);

    private static (DateOnly, DateOnly) Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return (monday, monday.AddDays(6));
    }

    private static (DateOnly, DateOnly) Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return (first, first.AddMonths(1).AddDays(-1));
    }
}
