namespace Todo.Todos.QuickAdd;

/// <summary>Reads one date: "tomorrow", "fri", "next week", "in 3 days", "1.12.", "Dec 1st".</summary>
internal static class DatePhrases
{
    /// <summary>A date with the words that lead to it ("on", "by", "am", "bis").</summary>
    public static DateOnly? Take(PhraseCursor cursor) => cursor.Try<DateOnly>(() =>
    {
        if (TimePhrases.IsPartOfDayAfterAm(cursor)) return null; // "am Morgen" is no tomorrow
        var hasLead = cursor.TakeWord("on", "by", "due", "am", "bis", "an", "zum", "vom");
        if (hasLead) cursor.TakeWord("the", "zum", "den", "on");
        return Named(cursor) ?? Next(cursor) ?? FromNow(cursor) ?? Numeric(cursor) ?? WithMonth(cursor) ?? DayOfMonth(cursor, hasLead) ?? Weekday(cursor);
    });

    /// <summary>The day in its month and the month of a date that comes every year.</summary>
    public static (int Month, int Day)? TakeDayOfYear(PhraseCursor cursor) =>
        cursor.Try<(int, int)>(() => DayAndMonth(cursor) ?? cursor.Try<(int, int)>(() =>
            cursor.TakeNumber(1, 31, 2) is { } day && cursor.TakeSign('.') && cursor.TakeNumber(1, 12, 2) is { } month && Optional(cursor.TakeSign('.')) && IsDay(month, day) ? (month, day) : null));

    public static DayOfWeek? TakeWeekday(PhraseCursor cursor, bool isCertain = false)
    {
        var position = cursor.Position;
        var day = cursor.Take(PhraseWords.Weekdays) ?? (isCertain || cursor.Context.IsGerman || cursor.IsLikelyDate(position) ? cursor.Take(PhraseWords.ShortGermanWeekdays) : null);
        if (day is not null && !isCertain && PhraseWords.DoubtfulWeekdays.Contains(cursor.Atoms[position].Text) && !cursor.IsLikelyDate(position))
        {
            cursor.Position = position;
            return null;
        }

        if (day is not null && cursor.Atoms[position].Length <= 3) Optional(cursor.Current is { IsGlued: true } && cursor.TakeSign('.')); // "Mo."
        return day;
    }

    private static DateOnly? Named(PhraseCursor cursor)
    {
        var today = cursor.Context.Today;
        if (cursor.TakeWord("today", "heute")) return today;
        if (cursor.TakeWord("tomorrow", "tmrw", "tmr", "morgen")) return today.AddDays(1);
        if (cursor.TakeWord("uebermorgen") || cursor.TakeWords("day", "after", "tomorrow") || cursor.TakeWords("the", "day", "after", "tomorrow")) return today.AddDays(2);
        if (cursor.TakeWords("end", "of", "month") || cursor.TakeWords("end", "of", "the", "month") || cursor.TakeWord("eom", "monatsende") || cursor.TakeWords("ende", "des", "monats"))
        {
            return new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month));
        }

        return cursor.Try<DateOnly>(() => Optional(cursor.TakeWord("this", "dieses", "diesem", "the")) && cursor.TakeWord("weekend", "wochenende")
            ? OnOrAfter(today, DayOfWeek.Saturday)
            : null);
    }

    /// <summary>Next week is its Monday; next Friday is the Friday of next week, this Friday the one that comes.</summary>
    private static DateOnly? Next(PhraseCursor cursor) => cursor.Try<DateOnly>(() =>
    {
        var today = cursor.Context.Today;
        if (cursor.TakeWord("this", "diesen", "dieser", "kommenden", "coming")) return TakeWeekday(cursor, isCertain: true) is { } day ? OnOrAfter(today.AddDays(1), day) : null;
        if (!cursor.TakeWord("next", "naechste", "naechsten", "naechster", "naechstes")) return null;
        var nextMonday = OnOrAfter(today.AddDays(1), DayOfWeek.Monday);
        if (TakeWeekday(cursor, isCertain: true) is { } weekday) return OnOrAfter(nextMonday, weekday);
        return cursor.Take(PhraseWords.Units) switch
        {
            PhraseUnit.Day => today.AddDays(1),
            PhraseUnit.Week => nextMonday,
            PhraseUnit.Month => new DateOnly(today.Year, today.Month, 1).AddMonths(1),
            PhraseUnit.Year => new DateOnly(today.Year + 1, 1, 1),
            PhraseUnit.Weekend => OnOrAfter(nextMonday, DayOfWeek.Saturday),
            PhraseUnit.Workday => today.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday ? OnOrAfter(today, DayOfWeek.Monday) : today.AddDays(1),
            _ => null,
        };
    });

    private static DateOnly? FromNow(PhraseCursor cursor) => cursor.Try<DateOnly>(() =>
    {
        if (!cursor.TakeWord("in") || cursor.TakeCount(999) is not { } count) return null;
        cursor.TakeWord("of"); // "a couple of"
        var today = cursor.Context.Today;
        return cursor.Take(PhraseWords.Units) switch
        {
            PhraseUnit.Day => today.AddDays(count),
            PhraseUnit.Week => today.AddDays(7 * count),
            PhraseUnit.Month => today.AddMonths(count),
            PhraseUnit.Year => today.AddYears(count),
            _ => null,
        };
    });

    private static DateOnly? Numeric(PhraseCursor cursor) => cursor.Try<DateOnly>(() =>
    {
        if (cursor.Current is { Kind: PhraseAtomKind.Number, Length: 4 } && cursor.TakeNumber(1900, 2999) is { } year) // 2026-12-01
        {
            return cursor.TakeSign('-') && cursor.TakeNumber(1, 12, 2) is { } m && cursor.TakeSign('-') && cursor.TakeNumber(1, 31, 2) is { } d ? Date(year, m, d) : null;
        }

        var position = cursor.Position;
        if (cursor.TakeNumber(1, 31, 2) is not { } first) return null;
        if (cursor.TakeSign('.'))
        {
            if (cursor.Current is not { IsGlued: true } || cursor.TakeNumber(1, 12, 2) is not { } month) return null;
            return cursor.TakeSign('.') ? Coming(cursor, first, month, cursor.Current is { IsGlued: true } ? TakeYear(cursor) : null)
                : cursor.IsLikelyDate(position) && cursor.IsAtEndOfWord && cursor.Current?.Text != "uhr" && !IsVersion(cursor, position) ? Coming(cursor, first, month, null) : null;
        }

        if (!cursor.TakeSign('/') || cursor.TakeNumber(1, 31, 2) is not { } second) return null;
        var hasYear = cursor.TakeSign('/');
        if (!hasYear && !cursor.IsLikelyDate(position) && !cursor.IsAtEnd) return null; // "1/2 cup"
        var (monthPart, day) = cursor.Context.IsMonthFirst ? (first, second) : (second, first);
        return monthPart <= 12 ? Coming(cursor, day, monthPart, hasYear ? TakeYear(cursor) : null) : null;
    });

    /// <summary>"3.5" is a number rather than the third of May, unless a word before asks for a date.</summary>
    private static bool IsVersion(PhraseCursor cursor, int position) => position == 0 || cursor.Atoms[position - 1].Text is not ("am" or "bis" or "zum" or "ab" or "on" or "by");

    private static DateOnly? WithMonth(PhraseCursor cursor) => cursor.Try<DateOnly>(() =>
    {
        if (DayAndMonth(cursor) is not { } date) return null;
        return Coming(cursor, date.Day, date.Month, cursor.Try<int>(() => Optional(cursor.TakeSign(',')) ? cursor.TakeNumber(1900, 2999) : null));
    });

    /// <summary>"Dec 1st", "1 Dec", "1. Dezember", "1st of December".</summary>
    private static (int Month, int Day)? DayAndMonth(PhraseCursor cursor) => cursor.Try<(int, int)>(() =>
    {
        if (cursor.Take(PhraseWords.Months) is { } month)
        {
            Optional(cursor.TakeSign('.'));
            if (cursor.TakeNumber(1, 31, 2) is not { } day) return null;
            Optional(cursor.Current is { IsGlued: true } && (cursor.TakeWord("st", "nd", "rd", "th") || cursor.TakeSign('.')));
            return IsDay(month, day) ? (month, day) : null;
        }

        if (cursor.TakeNumber(1, 31, 2) is not { } first) return null;
        Optional(cursor.Current is { IsGlued: true } && (cursor.TakeWord("st", "nd", "rd", "th") || cursor.TakeSign('.')));
        cursor.TakeWord("of");
        if (cursor.Take(PhraseWords.Months) is not { } named || !IsDay(named, first)) return null;
        if (cursor.Atoms[cursor.Position - 1].Length == 3 && !cursor.IsAtEndOfWord) Optional(cursor.TakeSign('.'));
        return (named, first);
    });

    /// <summary>"on the 15th", "am 15.": the next such day.</summary>
    private static DateOnly? DayOfMonth(PhraseCursor cursor, bool hasLead) => cursor.Try<DateOnly>(() =>
    {
        if (!hasLead && !cursor.TakeWord("the", "den")) return null;
        if (cursor.Current is not { Kind: PhraseAtomKind.Number } || cursor.TakeOrdinal(31) is not { } day || !cursor.IsAtEndOfWord) return null;
        for (var month = new DateOnly(cursor.Context.Today.Year, cursor.Context.Today.Month, 1); ; month = month.AddMonths(1))
        {
            if (day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) is var date && date >= cursor.Context.Today) return date;
        }
    });

    /// <summary>The next one after today; today is called "today".</summary>
    private static DateOnly? Weekday(PhraseCursor cursor) => TakeWeekday(cursor) is { } day ? OnOrAfter(cursor.Context.Today.AddDays(1), day) : null;

    private static int? TakeYear(PhraseCursor cursor) =>
        cursor.TakeNumber(0, 99, 2) is { } year && cursor.Atoms[cursor.Position - 1].Length == 2 ? 2000 + year : cursor.TakeNumber(1900, 2999);

    /// <summary>Without a year, the next such day from today on.</summary>
    private static DateOnly? Coming(PhraseCursor cursor, int day, int month, int? year)
    {
        if (year is { } named) return Date(named, month, day);
        if (!IsDay(month, day)) return null;
        for (var candidate = cursor.Context.Today.Year; ; candidate++)
        {
            if (Date(candidate, month, day) is { } date && date >= cursor.Context.Today) return date;
        }
    }

    private static bool IsDay(int month, int day) => day <= DateTime.DaysInMonth(2024, month); // a leap year

    private static DateOnly? Date(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly OnOrAfter(DateOnly date, DayOfWeek day) => date.AddDays(((int)day - (int)date.DayOfWeek + 7) % 7);

    private static bool Optional(bool _) => true;
}
