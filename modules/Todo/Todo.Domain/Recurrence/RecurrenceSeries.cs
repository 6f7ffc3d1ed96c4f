using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace Todo.Todos.Recurrence;

/// <summary>The dates of a rule from its first one on (DTSTART), without the exceptions (EXDATE). They are days: a time of day and its
/// zone go along unchanged, so that daylight saving moves nothing.</summary>
public sealed record RecurrenceSeries(RecurrenceRule Rule, DateOnly Start, IReadOnlyCollection<DateOnly> Exceptions)
{
    /// <summary>Whether the rule has a date at all, on its start or in the hundred years after it.</summary>
    public bool Occurs => FindNext(after: null) is not null;

    /// <summary>Whether the first date is one that the rule makes itself. One that is not counts as the first all the same (RFC 5545, DTSTART).</summary>
    public bool IsStartInRule => Expand(Rule, Start, Start).FirstOrDefault() == Start;

    /// <summary>The first date after <paramref name="after"/>; null when the series is over. Without one, the rule's own first date.</summary>
    public DateOnly? FindNext(DateOnly? after) => GetDates(after).Cast<DateOnly?>().FirstOrDefault();

    /// <summary>Dates after <paramref name="after"/>, earliest first, up to the horizon; all without it.</summary>
    public IEnumerable<DateOnly> GetDates(DateOnly? after = null)
    {
        var dates = Rule.Count is { } count
            ? Expand(Rule, Start, Start).Take(IsStartInRule ? count : count - 1)
            : Expand(Rule, Start, after is { } day && day >= Start ? day : Start);
        return dates.Where(date => (after is null || date > after) && !Exceptions.Contains(date));
    }

    /// <summary>How many of the rule's <see cref="RecurrenceRule.Count"/> lie before <paramref name="date"/>; exceptions are counted, as RFC 5545 does.</summary>
    public int CountBefore(DateOnly date) =>
        (this with { Exceptions = [] }).GetDates().TakeWhile(d => d < date).Count() + (Start < date && !IsStartInRule ? 1 : 0);

    private static IEnumerable<DateOnly> Expand(RecurrenceRule rule, DateOnly start, DateOnly from)
    {
        var horizon = from.Year + RecurrenceConsts.HorizonYears < DateOnly.MaxValue.Year
            ? from.AddYears(RecurrenceConsts.HorizonYears)
            : DateOnly.MaxValue.AddYears(-1);
        if (rule.Until < horizon) horizon = rule.Until.Value;
        var entry = new CalendarEvent { Start = new CalDateTime(start), RecurrenceRule = ToPattern(rule, horizon) };

        using var occurrences = entry.GetOccurrences(new CalDateTime(from)).GetEnumerator();
        while (MoveNext(occurrences))
        {
            var date = occurrences.Current.Period.StartTime.Date;
            if (rule.YearDays.Count == 0 || IsInMonths(rule, date)) yield return date;
        }
    }

    /// <summary>Days of the year are limited by BYMONTH and BYMONTHDAY (RFC 5545 section 3.3.10), which Ical.Net passes over.</summary>
    private static bool IsInMonths(RecurrenceRule rule, DateOnly date) =>
        (rule.Months.Count == 0 || rule.Months.Contains(date.Month))
        && (rule.MonthDays.Count == 0 || rule.MonthDays.Contains(date.Day) || rule.MonthDays.Contains(date.Day - DateTime.DaysInMonth(date.Year, date.Month) - 1));

    private static bool MoveNext(IEnumerator<Occurrence> occurrences)
    {
        try
        {
            return occurrences.MoveNext();
        }
        catch (EvaluationException)
        {
            return false; // it left the calendar, which ends in the year 9999, before it reached the horizon
        }
    }

    /// <summary>The horizon stands in as UNTIL: it is what ends the search of a rule that never occurs. Days of a month that a yearly rule names
    /// without months are each month's (RFC 5545), where Ical.Net takes the first date's alone.</summary>
    private static RecurrencePattern ToPattern(RecurrenceRule rule, DateOnly horizon) => new()
    {
        Frequency = Enum.Parse<FrequencyType>(rule.Frequency.ToString()),
        Interval = rule.Interval,
        Until = new CalDateTime(horizon),
        ByDay = [.. rule.Days.Select(d => d.Ordinal is { } ordinal ? new WeekDay(d.Day, ordinal) : new WeekDay(d.Day))],
        ByMonthDay = [.. rule.MonthDays],
        ByYearDay = [.. rule.YearDays],
        ByWeekNo = [.. rule.Weeks],
        ByMonth = [.. IsEachMonth(rule) ? Enumerable.Range(1, 12) : rule.Months],
        BySetPosition = [.. rule.SetPositions],
        FirstDayOfWeek = rule.WeekStart,
    };

    private static bool IsEachMonth(RecurrenceRule rule) =>
        rule is { Frequency: RecurrenceFrequency.Yearly, MonthDays.Count: > 0, Months.Count: 0, YearDays.Count: 0, Weeks.Count: 0 };
}
