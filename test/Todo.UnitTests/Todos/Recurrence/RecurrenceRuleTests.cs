using System.Globalization;
using CsCheck;
using Todo.Todos;
using Todo.Todos.Recurrence;

namespace Todo.UnitTests.Todos.Recurrence;

public class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=1;WKST=MO", "FREQ=DAILY")]
    [InlineData("interval=2;freq=weekly;byday=th,mo,th", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH")]
    [InlineData("FREQ=WEEKLY;BYDAY=SU,MO;WKST=SU", "FREQ=WEEKLY;BYDAY=MO,SU;WKST=SU")]
    [InlineData("FREQ=MONTHLY;BYDAY=+2TU", "FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15,-1,1", "FREQ=MONTHLY;BYMONTHDAY=-1,1,15")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=YEARLY;BYDAY=1SU;BYMONTH=4", "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO")]
    [InlineData("FREQ=DAILY;COUNT=10", "FREQ=DAILY;COUNT=10")]
    [InlineData("FREQ=DAILY;UNTIL=20261224", "FREQ=DAILY;UNTIL=20261224")]
    [InlineData("FREQ=DAILY;UNTIL=20261224T230000", "FREQ=DAILY;UNTIL=20261224")]
    public void Parse_reads_a_rule_and_writes_it_in_one_way(string text, string expected) =>
        RecurrenceRule.Parse(text).ToString().ShouldBe(expected);

    [Fact]
    public void Parse_looks_at_the_instant_of_UNTIL_in_the_items_zone() =>
        RecurrenceRule.Parse("FREQ=DAILY;UNTIL=20261224T230000Z", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).Until.ShouldBe(new DateOnly(2026, 12, 25));

    [Theory]
    [InlineData("")]
    [InlineData("every day")]
    [InlineData("FREQ=")]
    [InlineData("INTERVAL=2")]
    [InlineData("FREQ=FORTNIGHTLY")]
    [InlineData("FREQ=DAILY;FREQ=DAILY")]
    [InlineData("FREQ=DAILY;INTERVAL=0")]
    [InlineData("FREQ=DAILY;INTERVAL=-1")]
    [InlineData("FREQ=DAILY;INTERVAL=1000")]
    [InlineData("FREQ=DAILY;COUNT=0")]
    [InlineData("FREQ=DAILY;COUNT=99999999999999999999")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20270101")]
    [InlineData("FREQ=DAILY;UNTIL=20260230")]
    [InlineData("FREQ=DAILY;UNTIL=tomorrow")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=")]
    [InlineData("FREQ=WEEKLY;BYDAY=2MO")] // an ordinal needs a month or a year to count in
    [InlineData("FREQ=MONTHLY;BYDAY=0MO")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYYEARDAY=1")]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=1")]
    [InlineData("FREQ=YEARLY;BYMONTH=13")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1")] // of nothing
    [InlineData("FREQ=DAILY;X-NAME=1")]
    [InlineData("FREQ=DAILY;WKST=1")]
    [InlineData("DTSTART:20260101\nRRULE:FREQ=DAILY")]
    public void Parse_refuses_what_the_RFC_does_not_allow(string text) => CodeOf(text).ShouldBe(TodoErrorCodes.InvalidRecurrence);

    [Theory]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=MINUTELY;INTERVAL=5")]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=DAILY;BYHOUR=9,17")]
    [InlineData("FREQ=DAILY;BYMINUTE=30")]
    public void Parse_refuses_rules_finer_than_a_day(string text) => CodeOf(text).ShouldBe(TodoErrorCodes.RecurrenceTooFine);

    [Fact]
    public void Parse_refuses_more_than_500_characters() =>
        CodeOf("FREQ=YEARLY;BYYEARDAY=" + string.Join(',', Enumerable.Range(1, 200))).ShouldBe(TodoErrorCodes.InvalidRecurrence);

    [Fact]
    public void Parse_throws_nothing_but_its_own_errors() =>
        Gen.OneOf(Gen.String, Gen.OneOf("FREQ=", "DAILY", "WEEKLY", ";", "BYDAY=", "MO", ",", "-1", "99", "COUNT=", "UNTIL=", "20260101", "T", "Z", "=", "BYSETPOS=").List[0, 12].Select(parts => string.Concat(parts)))
            .Sample(text =>
            {
                try
                {
                    var rule = RecurrenceRule.Parse(text).ToString();
                    RecurrenceRule.Parse(rule).ToString().ShouldBe(rule); // what it writes it reads
                }
                catch (BusinessException exception)
                {
                    exception.Code.ShouldBeOneOf(TodoErrorCodes.InvalidRecurrence, TodoErrorCodes.RecurrenceTooFine);
                }
            }, iter: 3_000);

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=3", "2026-11-23", "2026-11-26")]
    [InlineData("FREQ=WEEKLY", "2026-11-25", "2026-12-02")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", "2026-11-25", "2026-11-30")]
    [InlineData("FREQ=MONTHLY", "2026-01-31", "2026-02-28")] // a month after the 31st is the next month's end
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-03-31")]
    [InlineData("FREQ=YEARLY", "2028-02-29", "2029-02-28")]
    [InlineData("FREQ=DAILY;UNTIL=20261124", "2026-11-23", "2026-11-24")]
    [InlineData("FREQ=DAILY;UNTIL=20261123", "2026-11-23", null)]
    [InlineData("FREQ=DAILY;COUNT=2", "2026-11-23", "2026-11-24")]
    [InlineData("FREQ=DAILY;COUNT=1", "2026-11-23", null)]
    [InlineData("FREQ=YEARLY;INTERVAL=999", "9999-12-31", null)]
    public void FindAfterCompletion_reckons_from_the_day_it_was_done(string rule, string done, string? expected) =>
        RecurrenceRule.Parse(rule).FindAfterCompletion(DateOnly.Parse(done, CultureInfo.InvariantCulture)).ShouldBe(expected is null ? null : DateOnly.Parse(expected, CultureInfo.InvariantCulture));

    private static string CodeOf(string text) => Should.Throw<BusinessException>(() => RecurrenceRule.Parse(text)).Code;
}
