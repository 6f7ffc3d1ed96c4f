using System.Globalization;
using System.Text;

namespace Todo.Todos.Recurrence;

/// <summary>An RRULE of RFC 5545 (section 3.3.10) for days. Always true: it is a rule that the RFC allows, no finer than a day, and its
/// numbers are sorted and distinct, so that two rules that say the same in other words of one part have the same text.</summary>
public sealed record RecurrenceRule
{
    public required RecurrenceFrequency Frequency { get; init; }
    public int Interval { get; init; } = 1;
    public int? Count { get; init; }

    /// <summary>The last day on which it may occur.</summary>
    public DateOnly? Until { get; init; }
    public IReadOnlyList<RecurrenceDay> Days { get; init; } = [];
    public IReadOnlyList<int> MonthDays { get; init; } = [];
    public IReadOnlyList<int> YearDays { get; init; } = [];
    public IReadOnlyList<int> Weeks { get; init; } = [];
    public IReadOnlyList<int> Months { get; init; } = [];
    public IReadOnlyList<int> SetPositions { get; init; } = [];
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>Only a frequency and an interval: which day it is comes from the first date.</summary>
    public bool IsPlain => Days.Count + MonthDays.Count + YearDays.Count + Weeks.Count + Months.Count + SetPositions.Count == 0;

    /// <summary>Reads an RRULE, with "RRULE:" before it or not, in upper or lower case.</summary>
    /// <param name="zone">Where UNTIL's instant is looked at as a local date; UTC without one.</param>
    /// <exception cref="BusinessException"><c>Todo:InvalidRecurrence</c>, or <c>Todo:RecurrenceTooFine</c> for rules finer than a day.</exception>
    public static RecurrenceRule Parse(string text, TimeZoneInfo? zone = null) => new RecurrenceRuleReader(zone ?? TimeZoneInfo.Utc).Read(text);

    /// <summary>The date that follows a completion on that day; null when this was the last. Each completion uses up one of <see cref="Count"/>.</summary>
    public DateOnly? FindAfterCompletion(DateOnly completedOn)
    {
        if (Count == 1) return null;
        // "A month after the 31st" is the next month's last day, though no month's 31st: nobody named a day.
        var months = !IsPlain ? 0 : Frequency switch { RecurrenceFrequency.Monthly => Interval, RecurrenceFrequency.Yearly => 12 * Interval, _ => 0 };
        var next = months == 0 || completedOn.Year > DateOnly.MaxValue.Year - RecurrenceConsts.MaxInterval - 1
            ? new RecurrenceSeries(this with { Count = null }, completedOn, []).FindNext(completedOn)
            : completedOn.AddMonths(months);
        return next <= (Until ?? DateOnly.MaxValue) ? next : null;
    }

    /// <summary>The RRULE's value in one order of its parts, without those that say nothing.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("FREQ=").Append(Frequency.ToString().ToUpperInvariant());
        if (Interval != 1) Append("INTERVAL", [Interval]);
        Append("BYMONTH", Months);
        Append("BYWEEKNO", Weeks);
        Append("BYYEARDAY", YearDays);
        Append("BYMONTHDAY", MonthDays);
        Append("BYDAY", Days);
        Append("BYSETPOS", SetPositions);
        if (WeekStart != DayOfWeek.Monday) text.Append(";WKST=").Append(RecurrenceDay.CodeOf(WeekStart));
        if (Count is { } count) Append("COUNT", [count]);
        if (Until is { } until) text.Append(";UNTIL=").Append(until.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        return text.ToString();

        void Append<T>(string name, IReadOnlyList<T> values) where T : notnull
        {
            if (values.Count > 0) text.Append(';').Append(name).Append('=').AppendJoin(',', values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v}")));
        }
    }
}
