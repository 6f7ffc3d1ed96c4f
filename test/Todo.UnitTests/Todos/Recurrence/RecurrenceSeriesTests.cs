using System.Globalization;
using CsCheck;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Todo.Todos.Recurrence;
using RecurrenceRule = Todo.Todos.Recurrence.RecurrenceRule;

namespace Todo.UnitTests.Todos.Recurrence;

public class RecurrenceSeriesTests
{
    /// <summary>Worked out by hand on a calendar.</summary>
    public static TheoryData<string, string, string> ByHand => new()
    {
        { "FREQ=DAILY", "2026-02-27", "02-27 02-28 03-01 03-02" },
        { "FREQ=DAILY;INTERVAL=2", "2028-02-27", "02-27 02-29 03-02 03-04" },
        { "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-26", "11-26 11-27 11-30 12-01" },
        { "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-11-26", "11-26 12-07 12-10 12-21" },
        { "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "1997-08-05", "08-05 08-10 08-19 08-24" }, // RFC 5545: WKST makes the difference
        { "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "1997-08-05", "08-05 08-17 08-19 08-31" },
        { "FREQ=MONTHLY;BYDAY=2TU", "2026-11-10", "11-10 12-08 01-12 02-09" },
        { "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27", "11-27 12-25 01-29 02-26" },
        { "FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31", "12-31 01-31 03-31 05-31" },
        { "FREQ=MONTHLY;BYMONTHDAY=-1", "2027-12-31", "12-31 01-31 02-29 03-31" },
        { "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-10-30", "10-30 11-30 12-31 01-29" },
        { "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-11-13", "11-13 08-13 10-13 04-13" },
        { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29", "02-29 02-29 02-29 02-29" },
        { "FREQ=YEARLY;BYMONTHDAY=6", "2026-11-06", "11-06 12-06 01-06 02-06" },
        { "FREQ=YEARLY;BYYEARDAY=1,100,200;BYMONTH=4", "2026-04-10", "04-10 04-10 04-09 04-10" },
        { "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2026-11-26", "11-26 11-25 11-23 11-22" },
        { "FREQ=DAILY;COUNT=2", "2026-11-23", "11-23 11-24" },
        { "FREQ=DAILY;UNTIL=20261125", "2026-11-23", "11-23 11-24 11-25" },
        { "FREQ=WEEKLY;BYDAY=MO;COUNT=3", "2026-11-25", "11-30 12-07" }, // the first date counts, though it is no Monday
    };

    [Theory]
    [MemberData(nameof(ByHand))]
    public void GetDates_answers_what_a_calendar_shows(string rule, string start, string expected)
    {
        var dates = Series(rule, start).GetDates().Take(4).Select(date => date.ToString("MM-dd", CultureInfo.InvariantCulture));

        string.Join(' ', dates).ShouldBe(expected);
    }

    [Fact]
    public void GetDates_leaves_out_exceptions_which_COUNT_counts()
    {
        var series = new RecurrenceSeries(RecurrenceRule.Parse("FREQ=DAILY;COUNT=3"), new DateOnly(2026, 11, 23), [new DateOnly(2026, 11, 24)]);

        series.GetDates().ShouldBe([new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 25)]);
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15;BYSETPOS=2")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1")]
    [InlineData("FREQ=DAILY;UNTIL=20200101")]
    public void Occurs_is_false_for_a_rule_that_never_applies(string rule) => Series(rule, "2026-11-23").Occurs.ShouldBeFalse();

    [Fact]
    public void GetDates_ends_with_the_calendar() => Series("FREQ=DAILY", "9998-12-30").GetDates().Count().ShouldBeLessThan(4);

    /// <summary>Against a check of each single day, which shares nothing with the expansion.</summary>
    [Fact]
    public void GetDates_answers_what_a_check_of_each_day_finds() => Rules.Sample((rule, start) =>
    {
        var expected = Enumerable.Range(0, 800).Select(start.AddDays).Where(date => Applies(rule, start, date)).Take(20);

        new RecurrenceSeries(rule, start, []).GetDates().TakeWhile(date => date < start.AddDays(800)).Take(20).ShouldBe(expected, $"{rule} from {start}");
    }, iter: 400, threads: 1);

    /// <summary>Against Ical.Net's own reading of our text, whole, from the start on.</summary>
    [Fact]
    public void FindNext_walks_the_dates_that_Ical_Net_answers_for_the_same_text() => Rules.Sample((rule, start) =>
    {
        if (rule is { Frequency: RecurrenceFrequency.Yearly, MonthDays.Count: > 0, Months.Count: 0 }) return; // the test above knows better
        var entry = new CalendarEvent { Start = new CalDateTime(start), RecurrenceRule = new RecurrencePattern(rule + ";UNTIL=20800101") };
        var expected = entry.GetOccurrences().Take(12).Select(o => o.Period.StartTime.Date).ToList();
        var series = new RecurrenceSeries(rule, start, []);

        var walked = new List<DateOnly>();
        for (var date = series.FindNext(null); date is { Year: < 2080 } day && walked.Count < 12; date = series.FindNext(day)) walked.Add(day);

        walked.ShouldBe(expected, $"{rule} from {start}");
    }, iter: 300, threads: 1);

    private static readonly Gen<(RecurrenceRule, DateOnly)> Rules =
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 5], Gen.Int[0, 6].HashSet[0, 4], Gen.Int[1, 31].HashSet[0, 3], Gen.Int[1, 12].HashSet[0, 3], Gen.Int[0, 20_000])
            .Select((frequency, interval, days, monthDays, months, start) =>
            {
                var kind = (RecurrenceFrequency)frequency;
                var rule = new RecurrenceRule
                {
                    Frequency = kind,
                    Interval = interval,
                    Days = kind == RecurrenceFrequency.Yearly ? [] : [.. days.Select(d => new RecurrenceDay((DayOfWeek)d)).OrderBy(d => d.IndexFromMonday)],
                    MonthDays = kind == RecurrenceFrequency.Weekly ? [] : [.. monthDays.Where(d => d <= 28).Order()],
                    Months = kind == RecurrenceFrequency.Yearly && monthDays.All(d => d > 28) ? [] : [.. months.Order()],
                };
                return (rule, new DateOnly(1990, 1, 1).AddDays(start));
            });

    private static bool Applies(RecurrenceRule rule, DateOnly start, DateOnly date)
    {
        var months = 12 * (date.Year - start.Year) + date.Month - start.Month;
        var weeks = (Monday(date).DayNumber - Monday(start).DayNumber) / 7;
        var isInterval = rule.Frequency switch
        {
            RecurrenceFrequency.Daily => (date.DayNumber - start.DayNumber) % rule.Interval == 0,
            RecurrenceFrequency.Weekly => weeks % rule.Interval == 0,
            RecurrenceFrequency.Monthly => months % rule.Interval == 0,
            _ => (date.Year - start.Year) % rule.Interval == 0,
        };
        var isDay = rule.Frequency switch
        {
            RecurrenceFrequency.Weekly when rule.Days.Count == 0 => date.DayOfWeek == start.DayOfWeek,
            RecurrenceFrequency.Monthly when rule.Days.Count + rule.MonthDays.Count == 0 => date.Day == start.Day,
            RecurrenceFrequency.Yearly when rule.MonthDays.Count == 0 => date.Day == start.Day && (rule.Months.Count > 0 || date.Month == start.Month),
            RecurrenceFrequency.Yearly when rule.Months.Count == 0 => true,
            _ => true,
        };
        return isInterval && isDay
            && (rule.Days.Count == 0 || rule.Days.Any(d => d.Day == date.DayOfWeek))
            && (rule.MonthDays.Count == 0 || rule.MonthDays.Contains(date.Day))
            && (rule.Months.Count == 0 || rule.Months.Contains(date.Month));
    }

    private static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    private static RecurrenceSeries Series(string rule, string start) => new(RecurrenceRule.Parse(rule), DateOnly.Parse(start, CultureInfo.InvariantCulture), []);
}
