using System.Globalization;
using System.Text.RegularExpressions;
using Todo.Todos.Items;

namespace Todo.Todos.QuickAdd;

/// <summary>Finds what begins with a sign: #label, @user, p1 or !high, ~1h30, /section and //note.</summary>
internal static partial class QuickAddMarks
{
    private static readonly Dictionary<string, TodoPriority> Priorities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p1"] = TodoPriority.Urgent,
        ["p2"] = TodoPriority.High,
        ["p3"] = TodoPriority.Medium,
        ["p4"] = TodoPriority.Low,
        ["!urgent"] = TodoPriority.Urgent,
        ["!high"] = TodoPriority.High,
        ["!medium"] = TodoPriority.Medium,
        ["!low"] = TodoPriority.Low,
        ["!dringend"] = TodoPriority.Urgent,
        ["!hoch"] = TodoPriority.High,
        ["!mittel"] = TodoPriority.Medium,
        ["!niedrig"] = TodoPriority.Low,
    };

    /// <param name="line">Its text; the tokens' positions are in it.</param>
    /// <param name="isIgnored">Whether the user does not want a range interpreted.</param>
    public static List<QuickAddToken> Find(string line, QuickAddNames names, Func<int, int, bool> isIgnored)
    {
        var tokens = new List<QuickAddToken>();
        var end = line.Length;
        if (Note().Matches(line).FirstOrDefault(m => !isIgnored(m.Index, line.Length - m.Index)) is { } note)
        {
            end = note.Index;
            tokens.Add(new QuickAddToken(QuickAddTokenKind.Note, end, line.Length - end, note.Groups[1].Value.Trim()));
        }

        foreach (Match match in Mark().Matches(line[..end]))
        {
            if (Read(match, line[..end], names) is { } token && !isIgnored(token.Start, token.Length) && !tokens.Any(t => t.Range.Overlaps(token.Start, token.Length))) tokens.Add(token);
        }

        return tokens;
    }

    private static QuickAddToken? Read(Match match, string line, QuickAddNames names)
    {
        var name = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["name"].Value;
        return line[match.Index] switch
        {
            '#' when name.Any(char.IsLetter) => Token(QuickAddTokenKind.Label, match.Length, name),
            '@' when names.IsPerson(name) => Token(QuickAddTokenKind.Assignee, match.Length, name),
            '@' when names.IsPerson(name.TrimEnd('.', ',', '-')) => Token(QuickAddTokenKind.Assignee, name.TrimEnd('.', ',', '-').Length + 1, name.TrimEnd('.', ',', '-')),
            '/' when names.FindSection(line.AsSpan(match.Index + 1)) is { } section => Token(QuickAddTokenKind.Section, section.Length + 1, section),
            '~' when MinutesOf(match.Value) is { } minutes => Token(QuickAddTokenKind.Estimate, match.Length, minutes.ToString(CultureInfo.InvariantCulture)),
            _ when Priorities.TryGetValue(match.Value, out var priority) => Token(QuickAddTokenKind.Priority, match.Length, ((int)priority).ToString(CultureInfo.InvariantCulture)),
            _ => null,
        };

        QuickAddToken Token(QuickAddTokenKind kind, int length, string value) => new(kind, match.Index, length, value);
    }

    /// <summary>~30m, ~2h, ~1h30, ~1h30m, ~1.5h, ~90.</summary>
    private static int? MinutesOf(string mark)
    {
        if (Estimate().Match(mark) is not { Success: true } match) return null;
        var hours = match.Groups["h"].Success ? decimal.Parse(match.Groups["h"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;
        var minutes = match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : 0;
        return (int)(hours * 60) + minutes is var total and > 0 and <= TodoItemConsts.MaxMinutes ? total : null;
    }

    [GeneratedRegex("""(?<=^|[\s(,])(?:[#@](?:"(?<quoted>[^"]{1,60})"|(?<name>[\p{L}\p{N}][\p{L}\p{N}\p{M}_\-./+@]*(?<=[\p{L}\p{N}\p{M}_])|[\p{L}\p{N}]))|~[\w.,]+|/(?=\S)|[pP][1-4]|![\p{L}]+)(?=$|[\s,.;:!?)]|(?<=/))""", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^~(?:(?<h>\d{1,4}(?:[.,]\d{1,2})?)(?:h|std)(?:(?<m>\d{1,2})(?:m|min)?)?|(?<m>\d{1,6})(?:m|min|mins)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Estimate();

    [GeneratedRegex(@"(?<=^|\s)//\s*(\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
