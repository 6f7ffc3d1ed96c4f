using System.Collections.Frozen;

namespace Todo.Todos.QuickAdd;

/// <summary>English and German words of dates and rules, folded (<see cref="PhraseText.Fold"/>).</summary>
internal static class PhraseWords
{
    public static readonly FrozenDictionary<string, DayOfWeek> Weekdays = Map(
        (DayOfWeek.Monday, "mon monday mondays montag"), (DayOfWeek.Tuesday, "tue tues tuesday tuesdays dienstag"),
        (DayOfWeek.Wednesday, "wed wednesday wednesdays mittwoch"), (DayOfWeek.Thursday, "thu thur thurs thursday thursdays donnerstag"),
        (DayOfWeek.Friday, "fri friday fridays freitag"), (DayOfWeek.Saturday, "sat saturday saturdays samstag sonnabend"),
        (DayOfWeek.Sunday, "sun sunday sundays sonntag"));

    /// <summary>Words of their own in English, and some in German.</summary>
    public static readonly FrozenDictionary<string, DayOfWeek> ShortGermanWeekdays = Map(
        (DayOfWeek.Monday, "mo"), (DayOfWeek.Tuesday, "di"), (DayOfWeek.Wednesday, "mi"), (DayOfWeek.Thursday, "do"),
        (DayOfWeek.Friday, "fr"), (DayOfWeek.Saturday, "sa"), (DayOfWeek.Sunday, "so"));

    /// <summary>"montags": every Monday.</summary>
    public static readonly FrozenDictionary<string, DayOfWeek> GermanEachWeekday = Map(
        (DayOfWeek.Monday, "montags"), (DayOfWeek.Tuesday, "dienstags"), (DayOfWeek.Wednesday, "mittwochs"), (DayOfWeek.Thursday, "donnerstags"),
        (DayOfWeek.Friday, "freitags"), (DayOfWeek.Saturday, "samstags sonnabends"), (DayOfWeek.Sunday, "sonntags"));

    /// <summary>Names of weekdays that are other words, too: they count only where a date may well stand.</summary>
    public static readonly FrozenSet<string> DoubtfulWeekdays = "sun sat mon wed mo di mi do fr sa so".Split(' ').ToFrozenSet();

    public static readonly FrozenDictionary<string, int> Months = Map(
        (1, "jan january januar jaenner"), (2, "feb february februar"), (3, "mar march maerz mrz"), (4, "apr april"), (5, "may mai"), (6, "jun june juni"),
        (7, "jul july juli"), (8, "aug august"), (9, "sep sept september"), (10, "oct okt october oktober"), (11, "nov november"), (12, "dec dez december dezember"));

    public static readonly FrozenDictionary<string, int> Numbers = Map(
        (1, "a an one ein eine einem einen einer eins"), (2, "two zwei couple"), (3, "three drei"), (4, "four vier"), (5, "five fuenf"), (6, "six sechs"),
        (7, "seven sieben"), (8, "eight acht"), (9, "nine neun"), (10, "ten zehn"), (12, "twelve zwoelf"), (14, "fourteen vierzehn"));

    public static readonly FrozenDictionary<string, int> Ordinals = Map(
        (1, "first erste ersten erster erstes"), (2, "second zweite zweiten zweiter zweites"), (3, "third dritte dritten dritter drittes"),
        (4, "fourth vierte vierten vierter viertes"), (5, "fifth fuenfte fuenften fuenfter fuenftes"), (-1, "last letzte letzten letzter letztes"));

    public static readonly FrozenDictionary<string, PhraseUnit> Units = Map(
        (PhraseUnit.Day, "day days tag tage tagen"), (PhraseUnit.Week, "week weeks woche wochen"), (PhraseUnit.Month, "month months monat monate monaten monats"),
        (PhraseUnit.Quarter, "quarter quarters quartal quartale quartalen"), (PhraseUnit.Year, "year years jahr jahre jahren jahres"),
        (PhraseUnit.Workday, "weekday weekdays workday workdays werktag werktage werktagen arbeitstag arbeitstage arbeitstagen wochentag wochentage"),
        (PhraseUnit.Weekend, "weekend weekends wochenende wochenenden"),
        (PhraseUnit.Finer, "hour hours minute minutes second seconds stunde stunden minuten sekunde sekunden"));

    /// <summary>One word for a rule: unit and interval.</summary>
    public static readonly FrozenDictionary<string, (PhraseUnit Unit, int Interval)> Adverbs = Map(
        ((PhraseUnit.Day, 1), "daily taeglich"), ((PhraseUnit.Week, 1), "weekly woechentlich"), ((PhraseUnit.Month, 1), "monthly monatlich"),
        ((PhraseUnit.Year, 1), "yearly annually jaehrlich"), ((PhraseUnit.Quarter, 1), "quarterly vierteljaehrlich quartalsweise"),
        ((PhraseUnit.Week, 2), "biweekly fortnightly zweiwoechentlich vierzehntaegig"), ((PhraseUnit.Workday, 1), "werktags wochentags"), ((PhraseUnit.Finer, 1), "hourly stuendlich"));

    public static readonly FrozenDictionary<string, TimeOnly> PartsOfDay = Map(
        (new TimeOnly(9, 0), "morning morgens frueh vormittag vormittags morgen"), (new TimeOnly(12, 0), "noon midday mittag mittags"),
        (new TimeOnly(15, 0), "afternoon nachmittag nachmittags"), (new TimeOnly(18, 0), "evening abend abends"), (new TimeOnly(21, 0), "night nacht nachts"));

    private static FrozenDictionary<string, T> Map<T>(params (T Value, string Words)[] entries) =>
        entries.SelectMany(e => e.Words.Split(' '), (e, word) => KeyValuePair.Create(word, e.Value)).ToFrozenDictionary();
}
