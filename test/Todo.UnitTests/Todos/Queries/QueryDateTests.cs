using System.Globalization;
using Todo.Todos.Queries;

namespace Todo.UnitTests.Todos.Queries;

public class QueryDateTests
{
    [Theory]
    [InlineData("today", "2026-11-25", "2026-11-25")] // a Wednesday
    [InlineData("Tomorrow", "2026-11-26", "2026-11-26")]
    [InlineData("yesterday", "2026-11-24", "2026-11-24")]
    [InlineData("7d", "2026-12-02", "2026-12-02")]
    [InlineData("-2w", "2026-11-11", "2026-11-11")]
    [InlineData("3M", "2027-02-25", "2027-02-25")]
    [InlineData("1y", "2027-11-25", "2027-11-25")]
    [InlineData("wed", "2026-11-25", "2026-11-25")]
    [InlineData("tuesday", "2026-12-01", "2026-12-01")]
    [InlineData("week", "2026-11-23", "2026-11-29")]
    [InlineData("nextweek", "2026-11-30", "2026-12-06")]
    [InlineData("lastmonth", "2026-10-01", "2026-10-31")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("today..7d", "2026-11-25", "2026-12-02")]
    public void Resolve_answers_first_and_last_day(string words, string first, string last)
    {
        var date = QueryDate.Find(words).ShouldNotBeNull();

        date.Resolve(new DateOnly(2026, 11, 25)).ShouldBe((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("7")]
    [InlineData("1.5d")]
    [InlineData("1000d")]
    [InlineData("7x")]
    [InlineData("2026-13-01")]
    [InlineData("today..")]
    [InlineData("..")]
    public void Find_answers_null_for_what_is_no_day(string words) => QueryDate.Find(words).ShouldBeNull();
}
