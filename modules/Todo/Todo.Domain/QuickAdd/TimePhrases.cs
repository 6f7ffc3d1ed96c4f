namespace Todo.Todos.QuickAdd;

/// <summary>Reads a time of day: "5pm", "17:30", "17 Uhr", "at 5", "noon".</summary>
internal static class TimePhrases
{
    /// <param name="isAfterDate">Then a part of the day is a time, too: "tomorrow evening".</param>
    public static TimeOnly? Take(PhraseCursor cursor, bool isAfterDate) => cursor.Try<TimeOnly>(() =>
    {
        var isGerman = cursor.TakeWord("um", "gegen");
        var hasLead = isGerman || cursor.TakeWord("at") || cursor.TakeSign('@', isGlued: false);
        if (Clock(cursor, hasLead, isGerman) is { } time) return time;
        if (cursor.TakeWord("noon", "midday", "mittags")) return new TimeOnly(12, 0);
        if (cursor.TakeWord("midnight", "mitternacht")) return new TimeOnly(0, 0);
        if (hasLead) return null;
        return isAfterDate || cursor.TakeWord("this") || cursor.TakeWords("in", "the") || (IsPartOfDayAfterAm(cursor) && cursor.TakeWord("am")) ? cursor.Take(PhraseWords.PartsOfDay) : null;
    });

    /// <summary>"am Abend", "am Morgen".</summary>
    public static bool IsPartOfDayAfterAm(PhraseCursor cursor) =>
        cursor.Current?.Text == "am" && cursor.Position + 1 < cursor.Atoms.Count && PhraseWords.PartsOfDay.ContainsKey(cursor.Atoms[cursor.Position + 1].Text);

    private static TimeOnly? Clock(PhraseCursor cursor, bool hasLead, bool isGerman) => cursor.Try<TimeOnly>(() =>
    {
        if (cursor.TakeNumber(0, 24, 2) is not { } hour) return null;
        var minute = cursor.Try<int>(() => cursor.TakeSign(':') ? MinuteOf(cursor) : null);
        if (minute is not null && hour < 24) return Half(cursor) is { } half ? At(hour, minute.Value, half) : End(cursor, hour, minute.Value);
        if (minute is not null) return null;

        var dotted = cursor.Try<int>(() => cursor.TakeSign('.') && MinuteOf(cursor) is { } m && (hasLead || cursor.Current?.Text == "uhr") ? m : null); // 17.30 Uhr
        if (cursor.TakeWord("uhr"))
        {
            return At(hour % 24, dotted ?? cursor.Try<int>(() => cursor.Current is { Length: 2 } ? cursor.TakeNumber(0, 59, 2) : null) ?? 0, null);
        }

        if (Half(cursor) is { } part) return At(hour, dotted ?? 0, part);
        if (!hasLead || !cursor.IsAtEndOfWord || cursor.Current?.Kind == PhraseAtomKind.Sign && cursor.Current.Value.Text is "." or "/" or "%") return null;
        // "at 5" is the afternoon's for those who say it so; German counts to 24.
        return At(hour % 24 is var h && !isGerman && h is >= 1 and <= 7 && dotted is null ? h + 12 : h, dotted ?? 0, null);
    });

    private static TimeOnly? End(PhraseCursor cursor, int hour, int minute)
    {
        cursor.TakeWord("uhr", "h");
        return new TimeOnly(hour, minute);
    }

    private static int? MinuteOf(PhraseCursor cursor) => cursor.Current is { Length: 2, IsGlued: true } ? cursor.TakeNumber(0, 59, 2) : null;

    /// <summary>am, pm, a.m., p.m. In "5 am Montag" the word is German.</summary>
    private static bool? Half(PhraseCursor cursor) => cursor.Try<bool>(() =>
    {
        var isGlued = cursor.Current is { IsGlued: true };
        if (cursor.TakeWord("pm")) return true;
        if (cursor.Current?.Text == "am" && (isGlued || !cursor.Context.IsGerman) && cursor.TakeWord("am")) return false;
        var isAfternoon = cursor.Current?.Text == "p";
        if (!cursor.TakeWord("a", "p") || !cursor.TakeSign('.') || !cursor.TakeWord("m") || !cursor.TakeSign('.')) return null;
        return isAfternoon;
    });

    private static TimeOnly? At(int hour, int minute, bool? isAfternoon) => isAfternoon switch
    {
        null => new TimeOnly(hour, minute),
        _ when hour is 0 or > 12 => null,
        true => new TimeOnly(hour % 12 + 12, minute),
        false => new TimeOnly(hour % 12, minute),
    };
}
