using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>Reads a recurrence in English or German, with its time of day and its end.</summary>
internal static class RecurrencePhrases
{
    /// <exception cref="BusinessException"><c>Todo:RecurrenceTooFine</c>: every hour.</exception>
    public static RecurrencePhrase? Take(PhraseCursor cursor)
    {
        var start = cursor.Position;
        if (RecurrenceCores.Take(cursor) is not { } rule)
        {
            cursor.Position = start;
            return null;
        }

        var phrase = new RecurrencePhrase(rule, RecurrenceBasis.DueDate, null, null);
        while (cursor.Try(() => TakeAddition(cursor, ref phrase))) { }
        return cursor.IsAtEndOfWord ? phrase : Undo(cursor, start);
    }

    private static RecurrencePhrase? Undo(PhraseCursor cursor, int start)
    {
        cursor.Position = start;
        return null;
    }

    private static bool TakeAddition(PhraseCursor cursor, ref RecurrencePhrase phrase)
    {
        cursor.TakeSign(',', isGlued: false);
        if (IsAfterCompletion(cursor))
        {
            phrase = phrase with { Basis = RecurrenceBasis.Completion };
            return true;
        }

        if (phrase.Time is null && TimePhrases.Take(cursor, isAfterDate: true) is { } time)
        {
            phrase = phrase with { Time = time };
            return true;
        }

        if (phrase.Rule is { Until: null, Count: null } && TakeEnd(cursor, phrase.Rule) is { } ended)
        {
            phrase = phrase with { Rule = ended };
            return true;
        }

        if (phrase.Start is not null || !cursor.TakeWord("starting", "from", "beginning", "ab", "since")) return false;
        if (DatePhrases.Take(cursor) is not { } first) return false;
        phrase = phrase with { Start = first };
        return true;
    }

    private static bool IsAfterCompletion(PhraseCursor cursor) =>
        cursor.Try(() => cursor.TakeWord("after") && cursor.TakeWord("completion", "completing", "completed", "done", "finishing"))
        || cursor.Try(() => cursor.TakeWord("nach") && (cursor.TakeWord("der", "dem") || true) && cursor.TakeWord("erledigung", "abschluss", "fertigstellung", "erledigen"))
        || cursor.TakeWords("when", "done") || cursor.TakeWords("wenn", "erledigt");

    /// <summary>"until 31.12.", "for 5 times", "10 mal".</summary>
    private static RecurrenceRule? TakeEnd(PhraseCursor cursor, RecurrenceRule rule)
    {
        var start = cursor.Position;
        if (cursor.TakeWord("until", "till", "til", "bis", "ending"))
        {
            cursor.TakeWord("zum", "den", "the");
            if (DatePhrases.Take(cursor) is { } until) return rule with { Until = until };
        }

        cursor.Position = start;
        cursor.TakeWord("for");
        if (cursor.TakeCount(RecurrenceConsts.MaxCount) is { } count && cursor.TakeWord("times", "time", "x", "mal", "occurrences", "termine")) return rule with { Count = count };
        cursor.Position = start;
        return null;
    }
}
