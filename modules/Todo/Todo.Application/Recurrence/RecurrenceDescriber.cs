using System.Globalization;

namespace Todo.Todos.Recurrence;

/// <summary>Puts a rule into words of the caller's language; in English and German they are ones that quick add reads back.</summary>
public sealed class RecurrenceDescriber(ILocalizationTexts texts) : ITransientDependency
{
    public string Describe(RecurrenceRule rule, RecurrenceBasis basis)
    {
        var sentence = DescribeDays(rule);
        if (basis == RecurrenceBasis.Completion) sentence = Text("Recurrence:AfterCompletion", sentence);
        if (rule.Until is { } until) sentence = Text("Recurrence:Until", sentence, until.ToString("d", Culture));
        return rule.Count is { } count ? Text("Recurrence:Times", sentence, count) : sentence;
    }

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    private string DescribeDays(RecurrenceRule rule)
    {
        var often = rule.Interval == 1 ? Text($"Recurrence:{rule.Frequency}") : Text($"Recurrence:{rule.Frequency}:Interval", rule.Interval);
        var kinds = (rule.MonthDays.Count > 0 ? 1 : 0) + (rule.Days.Count > 0 ? 1 : 0);
        if (rule.YearDays.Count + rule.Weeks.Count > 0 || kinds == 2) return Text("Recurrence:Other", often, rule.ToString());
        if (rule.SetPositions.Count > 0) return IsWorkdays(rule) ? In(rule, On(often, rule.SetPositions.Select(n => Text("Recurrence:NthWorkday", Ordinal(n))))) : Text("Recurrence:Other", often, rule.ToString());
        if (rule is { Frequency: RecurrenceFrequency.Yearly, Months.Count: > 0, MonthDays: [> 0] }) return On(often, rule.Months.Select(month => DayOfYear(month, rule.MonthDays[0])));
        if (rule.MonthDays.Count > 0) return In(rule, On(often, rule.MonthDays.OrderBy(n => n < 0).Select(MonthDay)));
        if (rule.Days.Any(day => day.Ordinal is not null)) return In(rule, On(often, rule.Days.Select(day => day.Ordinal is { } n ? Text("Recurrence:NthDay", Ordinal(n), Name(day.Day)) : Name(day.Day))));
        if (rule.Days.Count == 0) return In(rule, often);
        if (rule is { Frequency: RecurrenceFrequency.Weekly, Interval: 1 }) return In(rule, IsWorkdays(rule) ? Text("Recurrence:Workdays") : Text("Recurrence:Weekdays", Join(rule.Days.Select(day => Name(day.Day)))));
        return In(rule, Text("Recurrence:On", often, IsWorkdays(rule) ? Text("Recurrence:WorkdayNames") : Join(rule.Days.Select(day => Name(day.Day)))));
    }

    private string On(string often, IEnumerable<string> days) => Text("Recurrence:OnThe", often, Join(days));

    private string In(RecurrenceRule rule, string sentence) =>
        rule.Months.Count == 0 ? sentence : Text("Recurrence:In", sentence, Join(rule.Months.Select(Culture.DateTimeFormat.GetMonthName)));

    private string MonthDay(int day) => day == -1 ? Text("Recurrence:LastDay") : Text("Recurrence:MonthDay", Ordinal(day));

    private static string DayOfYear(int month, int day) => new DateTime(2024, month, Math.Min(day, DateTime.DaysInMonth(2024, month))).ToString("M", Culture);

    /// <summary>1st, last, 2nd last.</summary>
    private string Ordinal(int number) =>
        number == -1 ? Text("Recurrence:Last")
        : number < 0 ? Text("Recurrence:NthLast", Ordinal(-number))
        : texts.Find("Todo", $"Recurrence:Ordinal:{number}") ?? Text("Recurrence:Ordinal", number);

    private string Join(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length == 1 ? all[0] : Text("Recurrence:And", string.Join(Text("Recurrence:Comma"), all[..^1]), all[^1]);
    }

    private static string Name(DayOfWeek day) => Culture.DateTimeFormat.GetDayName(day);

    private static bool IsWorkdays(RecurrenceRule rule) => rule.Days.Count == 5 && rule.Days.All(day => day is { Ordinal: null, IndexFromMonday: < 5 });

    private string Text(string key, params object[] arguments) => texts.Find("Todo", key, arguments) ?? key;
}
