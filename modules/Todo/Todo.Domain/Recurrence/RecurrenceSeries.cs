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
        var rule = Rule;
        if (Rule.Count is { } count && !IsStartInRule)
        {
            if (count == 1) return [];
            rule = Rule with { Count = count - 1 };
        }

        return Expand(rule, Start, after is { } day && day >= Start ? day : Start)
            .Where(date => (after is null || date > after) && !Exceptions.Contains(date));
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
        while (MoveNext(occurrences)) yield return occurrences.Current.Period.StartTime.Date;
    }

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

    /// <summary>The horizon stands in as UNTIL: it is what ends the search of a rule that never occurs.</summary>
    private static RecurrencePattern ToPattern(RecurrenceRule rule, DateOnly horizon) => new()
    {
        Frequency = Enum.Parse<FrequencyType>(rule.Frequency.ToString()),
        Interval = rule.Interval,
        Count = rule.Count,
        Until = new CalDateTime(horizon),
        ByDay = [.. rule.Days.Select(d => d.Ordinal is { } ordinal ? new WeekDay(d.Day, ordinal) : new WeekDay(d.Day))],
        ByMonthDay = [.. rule.MonthDays],
        ByYearDay = [.. rule.YearDays],
        ByWeekNo = [.. rule.Weeks],
        ByMonth = [.. rule.Months],
        BySetPosition = [.. rule.SetPositions],
        FirstDayOfWeek = rule.WeekStart,
    };
}
