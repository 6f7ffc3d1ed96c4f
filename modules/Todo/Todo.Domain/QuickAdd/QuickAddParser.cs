using System.Globalization;
using System.Text;
using Todo.Todos.Items;
using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>Reads text as items: what it recognizes becomes a token, all else is the title. Of each kind but labels and people, the first counts.</summary>
public sealed class QuickAddParser(PhraseContext context, QuickAddNames names, IReadOnlyCollection<TextRange> ignored)
{
    /// <param name="start">Where the line begins in the whole text: positions of tokens and ignored ranges are in that.</param>
    public QuickAddLine ParseLine(string line, int start = 0, int depth = 0)
    {
        var tokens = QuickAddMarks.Find(line, names, IsIgnored);
        var result = new QuickAddLine("", [], depth);
        TextRange[] closed = [.. tokens.Select(t => t.Range), .. ignored.Select(r => r with { Start = r.Start - start })];
        tokens.AddRange(FindPhrases(new PhraseCursor(PhraseText.Split(line, closed), context), line, ref result));
        tokens = [.. OneOfEach(tokens.OrderBy(t => t.Start))];
        var title = TitleOf(line, tokens);
        if (title.Length == 0) return new QuickAddLine(line.Trim(), [], depth); // nothing but marks is a title after all
        return Timed(result) with
        {
            Title = title,
            Tokens = [.. tokens.Select(t => t with { Start = t.Start + start })],
            Priority = (TodoPriority)(NumberOf(QuickAddTokenKind.Priority) ?? 0),
            EstimateMinutes = NumberOf(QuickAddTokenKind.Estimate),
            Description = Find(QuickAddTokenKind.Note),
            Section = Find(QuickAddTokenKind.Section),
            Labels = All(QuickAddTokenKind.Label),
            Assignees = All(QuickAddTokenKind.Assignee),
        };

        bool IsIgnored(int at, int length) => ignored.Any(range => range.Overlaps(start + at, length));
        string? Find(QuickAddTokenKind kind) => tokens.FirstOrDefault(t => t.Kind == kind)?.Value;
        int? NumberOf(QuickAddTokenKind kind) => Find(kind) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
        string[] All(QuickAddTokenKind kind) => [.. tokens.Where(t => t.Kind == kind).Select(t => t.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static List<QuickAddToken> FindPhrases(PhraseCursor cursor, string line, ref QuickAddLine result)
    {
        var tokens = new List<QuickAddToken>();
        while (!cursor.IsAtEnd)
        {
            var from = cursor.Position;
            if (!cursor.IsAtStartOfWord || TakePhrase(cursor, ref result) is not { } token)
            {
                cursor.Position = from + 1;
                continue;
            }

            var (first, last) = (cursor.Atoms[from], cursor.Atoms[cursor.Position - 1]);
            tokens.Add(token with { Start = first.Start, Length = last.End - first.Start });
        }

        return tokens;
    }

    private static QuickAddToken? TakePhrase(PhraseCursor cursor, ref QuickAddLine result)
    {
        if (result.Recurrence is null && TakeRecurrence(cursor) is { } phrase)
        {
            result = result with { Recurrence = phrase, DueDate = result.DueDate ?? phrase.Start, DueTime = result.DueTime ?? phrase.Time };
            return new QuickAddToken(QuickAddTokenKind.Recurrence, 0, 0, phrase.Rule.ToString());
        }

        var (hasDate, hasTime) = (result.DueDate is not null, result.DueTime is not null);
        if ((hasDate || !TryDateTime(cursor, hasTime, out var date, out var time)) && (hasTime || !TryTime(cursor, out date, out time))) return null;
        result = result with { DueDate = result.DueDate ?? date, DueTime = result.DueTime ?? time };
        return new QuickAddToken(QuickAddTokenKind.Due, 0, 0, Iso(date, time));
    }

    private static RecurrencePhrase? TakeRecurrence(PhraseCursor cursor)
    {
        var start = cursor.Position;
        try
        {
            if (RecurrencePhrases.Take(cursor) is { } phrase && new RecurrenceSeries(phrase.Rule, phrase.Start ?? cursor.Context.Today, []).Occurs) return phrase;
        }
        catch (BusinessException)
        {
            // "every hour": nothing that an item can do, so it is a part of the title
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>A date with a time before or behind it, or without one.</summary>
    private static bool TryDateTime(PhraseCursor cursor, bool hasTime, out DateOnly? date, out TimeOnly? time)
    {
        var start = cursor.Position;
        time = hasTime ? null : TimePhrases.Take(cursor, isAfterDate: false);
        date = DatePhrases.Take(cursor);
        if (date is null && cursor.TakeWord("tonight")) (date, time) = (cursor.Context.Today, time ?? new TimeOnly(20, 0));

        var afterDate = cursor.Position;
        if (date is not null && time is null && !hasTime)
        {
            cursor.TakeSign(',', isGlued: false);
            time = TimePhrases.Take(cursor, isAfterDate: true);
            if (time is null || !cursor.IsAtEndOfWord) (time, cursor.Position) = (null, afterDate);
        }

        if (date is not null && cursor.IsAtEndOfWord) return true;
        (cursor.Position, date, time) = (start, null, null);
        return false;
    }

    private static bool TryTime(PhraseCursor cursor, out DateOnly? date, out TimeOnly? time)
    {
        var start = cursor.Position;
        date = null;
        time = TimePhrases.Take(cursor, isAfterDate: false);
        if (time is not null && cursor.IsAtEndOfWord) return true;
        (cursor.Position, time) = (start, null);
        return false;
    }

    /// <summary>Gives a rule its first date, and a time alone the day on which it comes next.</summary>
    private QuickAddLine Timed(QuickAddLine line)
    {
        var from = line.DueTime < TimeOnly.FromDateTime(context.Now) ? context.Today.AddDays(1) : context.Today;
        if (line.Recurrence is { } phrase)
        {
            var first = new RecurrenceSeries(phrase.Rule, line.DueDate ?? from, []).FindNext(after: null);
            return first is null ? line with { Recurrence = null } : line with { DueDate = first };
        }

        return line.DueTime is not null && line.DueDate is null ? line with { DueDate = from } : line;
    }

    private static IEnumerable<QuickAddToken> OneOfEach(IEnumerable<QuickAddToken> tokens)
    {
        var seen = new HashSet<QuickAddTokenKind>();
        foreach (var token in tokens)
        {
            if (token.Kind is QuickAddTokenKind.Label or QuickAddTokenKind.Assignee or QuickAddTokenKind.Due || seen.Add(token.Kind)) yield return token;
        }
    }

    /// <summary>What the tokens leave, with single spaces where they stood.</summary>
    private static string TitleOf(string line, IReadOnlyList<QuickAddToken> tokens)
    {
        var title = new StringBuilder();
        var position = 0;
        foreach (var token in tokens)
        {
            Append(line.AsSpan(position, token.Start - position));
            position = token.Start + token.Length;
        }

        Append(line.AsSpan(position));
        return title.ToString();

        void Append(ReadOnlySpan<char> part)
        {
            part = part.Trim();
            if (title.Length > 0 && part.Length > 0 && !(part[0] is ',' or '.' or ';' or ':' or '!' or '?' or ')' && part.Length == 1)) title.Append(' ');
            if (part.Length != 1 || part[0] is not (',' or ';')) title.Append(part);
        }
    }

    private static string Iso(DateOnly? date, TimeOnly? time) =>
        (date is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "") + (date is not null && time is not null ? "T" : "") + (time is { } t ? t.ToString("HH:mm", CultureInfo.InvariantCulture) : "");
}
