using System.Globalization;
using System.Text.RegularExpressions;

namespace Todo.Todos.Recurrence;

/// <summary>Reads an RRULE strictly: Ical.Net's own reader passes over what it does not know.</summary>
internal sealed partial class RecurrenceRuleReader(TimeZoneInfo zone)
{
    private const string Prefix = "RRULE:";
    private static readonly string[] Known =
        ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST"];
    private static readonly string[] UntilForms = ["yyyyMMdd", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmmss'Z'"];

    private Dictionary<string, string> _parts = [];

    public RecurrenceRule Read(string text)
    {
        if (text.Length > Items.TodoItemConsts.MaxRecurrenceLength) throw Invalid();
        _parts = PartsOf(text.Trim().ToUpperInvariant());
        var rule = new RecurrenceRule
        {
            Frequency = Frequency(),
            Interval = Find("INTERVAL") is { } interval ? Number(interval, 1, RecurrenceConsts.MaxInterval) : 1,
            Count = Find("COUNT") is { } count ? Number(count, 1, RecurrenceConsts.MaxCount) : null,
            Until = Find("UNTIL") is { } until ? Until(until) : null,
            Days = [.. List("BYDAY").Select(Day).Distinct().OrderBy(d => d.Ordinal).ThenBy(d => d.IndexFromMonday)],
            MonthDays = Numbers("BYMONTHDAY", 31, allowsNegative: true),
            YearDays = Numbers("BYYEARDAY", 366, allowsNegative: true),
            Weeks = Numbers("BYWEEKNO", 53, allowsNegative: true),
            Months = Numbers("BYMONTH", 12, allowsNegative: false),
            SetPositions = Numbers("BYSETPOS", 366, allowsNegative: true),
            WeekStart = Find("WKST") is { } start ? RecurrenceDay.FindDay(start) ?? throw Invalid() : DayOfWeek.Monday,
        };
        return IsAllowed(rule) ? rule : throw Invalid();
    }

    /// <summary>What RFC 5545 says "MUST NOT" about, and an ordinal where there is nothing to count in.</summary>
    private static bool IsAllowed(RecurrenceRule rule)
    {
        var hasOrdinal = rule.Days.Any(d => d.Ordinal is not null);
        return (rule.Count is null || rule.Until is null)
            && (rule.Weeks.Count == 0 || rule.Frequency == RecurrenceFrequency.Yearly)
            && (rule.YearDays.Count == 0 || rule.Frequency == RecurrenceFrequency.Yearly)
            && (rule.MonthDays.Count == 0 || rule.Frequency != RecurrenceFrequency.Weekly)
            && (!hasOrdinal || rule.Frequency is RecurrenceFrequency.Monthly or RecurrenceFrequency.Yearly)
            && (!hasOrdinal || rule.Weeks.Count == 0)
            && (rule.SetPositions.Count == 0 || !(rule with { SetPositions = [] }).IsPlain);
    }

    private static Dictionary<string, string> PartsOf(string text)
    {
        if (text.StartsWith(Prefix, StringComparison.Ordinal)) text = text[Prefix.Length..];
        var parts = new Dictionary<string, string>();
        foreach (var part in text.Split(';'))
        {
            if (part.Split('=') is not [var name, { Length: > 0 } value]) throw Invalid();
            if (name is "BYHOUR" or "BYMINUTE" or "BYSECOND") throw TooFine();
            if (!Known.Contains(name) || !parts.TryAdd(name, value)) throw Invalid();
        }

        return parts;
    }

    private RecurrenceFrequency Frequency() => Find("FREQ") switch
    {
        "DAILY" => RecurrenceFrequency.Daily,
        "WEEKLY" => RecurrenceFrequency.Weekly,
        "MONTHLY" => RecurrenceFrequency.Monthly,
        "YEARLY" => RecurrenceFrequency.Yearly,
        "HOURLY" or "MINUTELY" or "SECONDLY" => throw TooFine(),
        _ => throw Invalid(),
    };

    private static RecurrenceDay Day(string text) =>
        DayForm().Match(text) is { Success: true } match && RecurrenceDay.FindDay(match.Groups[2].ValueSpan) is { } day
            ? new RecurrenceDay(day, match.Groups[1].Length == 0 ? null : NotZero(Number(match.Groups[1].Value, -53, 53)))
            : throw Invalid();

    private DateOnly Until(string text)
    {
        var form = Array.FindIndex(UntilForms, f => DateTime.TryParseExact(text, f, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        if (form < 0) throw Invalid();
        var time = DateTime.ParseExact(text, UntilForms[form], CultureInfo.InvariantCulture, DateTimeStyles.None);
        return DateOnly.FromDateTime(form == 2 ? TimeZoneInfo.ConvertTimeFromUtc(time, zone) : time);
    }

    private int[] Numbers(string name, int max, bool allowsNegative) =>
        [.. List(name).Select(value => NotZero(Number(value, allowsNegative ? -max : 1, max))).Distinct().Order()];

    private string[] List(string name) => Find(name)?.Split(',') ?? [];

    private string? Find(string name) => _parts.GetValueOrDefault(name);

    private static int Number(string text, int minimum, int maximum) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum
            ? value
            : throw Invalid();

    private static int NotZero(int value) => value != 0 ? value : throw Invalid();

    private static BusinessException Invalid() => new(TodoErrorCodes.InvalidRecurrence);

    private static BusinessException TooFine() => new(TodoErrorCodes.RecurrenceTooFine);

    [GeneratedRegex("^([+-]?[0-9]{1,2})?([A-Z]{2})$")]
    private static partial Regex DayForm();
}
