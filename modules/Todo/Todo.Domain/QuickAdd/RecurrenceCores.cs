using Todo.Todos.Recurrence;

namespace Todo.Todos.QuickAdd;

/// <summary>Reads the rule of a recurrence itself: how often, and on which days.</summary>
internal static class RecurrenceCores
{
    private static readonly RecurrenceDay[] Workdays = [.. Enumerable.Range(1, 5).Select(day => new RecurrenceDay((DayOfWeek)day))];
    private static readonly RecurrenceDay[] Weekend = [new(DayOfWeek.Saturday), new(DayOfWeek.Sunday)];

    public static RecurrenceRule? Take(PhraseCursor cursor) =>
        OneOf(cursor, Every, Adverb, EachWeekday, MonthDayOfEach, UnitsAfterCompletion);

    private static RecurrenceRule? Every(PhraseCursor cursor) =>
        cursor.TakeWord("every", "each", "ev", "jeden", "jede", "jedes", "jeder", "alle", "aller")
            ? OneOf(cursor, DayOfYear, Other, Interval, NthOfMonth, Unit, Weekdays, PartOfDay)
            : null;

    /// <summary>"every other week", "jeden zweiten Freitag"; without "of the month", the second is every other.</summary>
    private static RecurrenceRule? Other(PhraseCursor cursor)
    {
        if (!cursor.TakeWord("other", "second", "zweite", "zweiten", "zweiter", "zweites", "anderen")) return null;
        if (cursor.Take(PhraseWords.Units) is { } unit) return OfMonth(cursor) ? null : WithDays(cursor, Of(unit, 2));
        return TakeDays(cursor) is { } days && !OfMonth(cursor) ? Of(PhraseUnit.Week, 2) with { Days = days } : null;
    }

    private static RecurrenceRule? Interval(PhraseCursor cursor) =>
        cursor.TakeCount(RecurrenceConsts.MaxInterval) is { } interval && cursor.Take(PhraseWords.Units) is { } unit && unit is not (PhraseUnit.Workday or PhraseUnit.Weekend)
            ? WithDays(cursor, Of(unit, interval))
            : null;

    /// <summary>"every 2nd tuesday", "every 1st and 15th", "jeden letzten Tag im Monat", "every last weekday".</summary>
    private static RecurrenceRule? NthOfMonth(PhraseCursor cursor) =>
        OnDaysOfMonth(cursor, Of(PhraseUnit.Month, 1), needsOrdinal: true) is { } rule && (OfMonth(cursor) || true) ? rule : null;

    private static RecurrenceRule? Unit(PhraseCursor cursor) => cursor.Take(PhraseWords.Units) is { } unit ? WithDays(cursor, Of(unit, 1)) : null;

    private static RecurrenceRule? Weekdays(PhraseCursor cursor) => TakeDays(cursor) is { } days ? Of(PhraseUnit.Week, 1) with { Days = days } : null;

    /// <summary>"every morning": the time is read behind, as after any rule.</summary>
    private static RecurrenceRule? PartOfDay(PhraseCursor cursor)
    {
        if (cursor.Current is not { Kind: PhraseAtomKind.Word } atom || !PhraseWords.PartsOfDay.ContainsKey(atom.Text)) return null;
        return Of(PhraseUnit.Day, 1);
    }

    /// <summary>"every dec 24", "jeden 24.12."; a day of the year.</summary>
    private static RecurrenceRule? DayOfYear(PhraseCursor cursor) =>
        DatePhrases.TakeDayOfYear(cursor) is { } date ? Of(PhraseUnit.Year, 1) with { Months = [date.Month], MonthDays = [date.Day] } : null;

    private static RecurrenceRule? Adverb(PhraseCursor cursor) =>
        cursor.Take(PhraseWords.Adverbs) is { } adverb ? WithDays(cursor, Of(adverb.Unit, adverb.Interval)) : null;

    /// <summary>"montags und donnerstags".</summary>
    private static RecurrenceRule? EachWeekday(PhraseCursor cursor)
    {
        var days = TakeAll(cursor, () => cursor.Take(PhraseWords.GermanEachWeekday));
        return days.Count == 0 ? null : Of(PhraseUnit.Week, 1) with { Days = Sorted(days) };
    }

    /// <summary>"am 1. jedes Monats", "on the 1st of every month".</summary>
    private static RecurrenceRule? MonthDayOfEach(PhraseCursor cursor)
    {
        if (!cursor.TakeWord("am", "on")) return null;
        cursor.TakeWord("the");
        return OnDaysOfMonth(cursor, Of(PhraseUnit.Month, 1), needsOrdinal: true) is { } rule
            && (cursor.TakeWord("of") || true) && cursor.TakeWord("jedes", "jeden", "every", "each", "eines") && (cursor.TakeWord("jeden") || true) && cursor.Take(PhraseWords.Units) == PhraseUnit.Month
            ? rule
            : null;
    }

    /// <summary>"3 days after completion", without "every".</summary>
    private static RecurrenceRule? UnitsAfterCompletion(PhraseCursor cursor) =>
        cursor.TakeCount(RecurrenceConsts.MaxInterval) is { } interval && cursor.Take(PhraseWords.Units) is { } unit
            && cursor.Current?.Text is "after" or "nach"
            && cursor.Position + 1 < cursor.Atoms.Count && cursor.Atoms[cursor.Position + 1].Text is "completion" or "completing" or "done" or "erledigung" or "abschluss"
            ? Of(unit, interval)
            : null;

    /// <summary>What the rule's unit may be followed by: weekdays of a week, days of a month or of a year.</summary>
    private static RecurrenceRule WithDays(PhraseCursor cursor, RecurrenceRule rule)
    {
        if (!rule.IsPlain) return rule;
        var start = cursor.Position;
        if (cursor.TakeWord("on", "am", "an", "im", "jeweils", "every", "each", "jeden", "zum"))
        {
            cursor.TakeWord("am", "the", "den", "dem", "each", "every");
            var dated = rule.Frequency switch
            {
                RecurrenceFrequency.Weekly when TakeDays(cursor) is { } days => rule with { Days = days },
                RecurrenceFrequency.Monthly => OnDaysOfMonth(cursor, rule, needsOrdinal: false),
                RecurrenceFrequency.Yearly when DatePhrases.TakeDayOfYear(cursor) is { } date => rule with { Months = [date.Month], MonthDays = [date.Day] },
                _ => null,
            };
            if (dated is not null) return dated;
        }

        cursor.Position = start;
        return rule;
    }

    private static RecurrenceRule? OnDaysOfMonth(PhraseCursor cursor, RecurrenceRule rule, bool needsOrdinal)
    {
        var start = cursor.Position;
        var ordinals = TakeAll(cursor, () => cursor.TakeOrdinal(31) ?? (needsOrdinal ? null : cursor.TakeNumber(1, 31, 2)));
        if (ordinals.Count == 0) return null;
        if (ordinals.All(n => n is -1 or (>= 1 and <= 5)))
        {
            if (cursor.Take(PhraseWords.Units) is { } unit)
            {
                if (unit == PhraseUnit.Day) return rule with { MonthDays = Sorted(ordinals) };
                if (unit == PhraseUnit.Workday) return rule with { Days = Workdays, SetPositions = Sorted(ordinals) };
                cursor.Position = start;
                return null;
            }

            if (TakeDays(cursor) is { } days) return rule with { Days = [.. ordinals.SelectMany(n => days.Select(d => new RecurrenceDay(d.Day, n))).OrderBy(d => d.Ordinal).ThenBy(d => d.IndexFromMonday)] };
        }

        return ordinals.Contains(-1) ? null : rule with { MonthDays = Sorted(ordinals) };
    }

    private static bool OfMonth(PhraseCursor cursor) =>
        cursor.TakeWords("of", "the", "month") || cursor.TakeWords("of", "every", "month") || cursor.TakeWords("of", "each", "month") || cursor.TakeWords("of", "month")
        || cursor.TakeWords("in", "the", "month") || cursor.TakeWords("im", "monat") || cursor.TakeWords("des", "monats") || cursor.TakeWords("eines", "monats") || cursor.TakeWords("jedes", "monats");

    private static RecurrenceDay[]? TakeDays(PhraseCursor cursor)
    {
        var days = TakeAll(cursor, () => DatePhrases.TakeWeekday(cursor, isCertain: true));
        return days.Count == 0 ? null : Sorted(days);
    }

    /// <summary>One, or several with "and" or commas between them.</summary>
    private static List<T> TakeAll<T>(PhraseCursor cursor, Func<T?> take) where T : struct
    {
        var all = new List<T>();
        while (cursor.Try<T>(() => all.Count == 0 || cursor.TakeAnd() ? take() : null) is { } next) all.Add(next);
        return all;
    }

    private static RecurrenceDay[] Sorted(IEnumerable<DayOfWeek> days) => [.. days.Distinct().Select(day => new RecurrenceDay(day)).OrderBy(d => d.IndexFromMonday)];

    private static int[] Sorted(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    private static RecurrenceRule Of(PhraseUnit unit, int interval) => unit switch
    {
        PhraseUnit.Day => new RecurrenceRule { Frequency = RecurrenceFrequency.Daily, Interval = interval },
        PhraseUnit.Week => new RecurrenceRule { Frequency = RecurrenceFrequency.Weekly, Interval = interval },
        PhraseUnit.Month => new RecurrenceRule { Frequency = RecurrenceFrequency.Monthly, Interval = interval },
        PhraseUnit.Quarter => new RecurrenceRule { Frequency = RecurrenceFrequency.Monthly, Interval = Math.Min(3 * interval, RecurrenceConsts.MaxInterval) },
        PhraseUnit.Year => new RecurrenceRule { Frequency = RecurrenceFrequency.Yearly, Interval = interval },
        PhraseUnit.Workday => new RecurrenceRule { Frequency = RecurrenceFrequency.Weekly, Interval = interval, Days = Workdays },
        PhraseUnit.Weekend => new RecurrenceRule { Frequency = RecurrenceFrequency.Weekly, Interval = interval, Days = Weekend },
        _ => throw new BusinessException(TodoErrorCodes.RecurrenceTooFine),
    };

    private static RecurrenceRule? OneOf(PhraseCursor cursor, params ReadOnlySpan<Func<PhraseCursor, RecurrenceRule?>> readers)
    {
        var start = cursor.Position;
        foreach (var read in readers)
        {
            if (read(cursor) is { } rule) return rule;
            cursor.Position = start;
        }

        return null;
    }
}
