using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Recurrence;

namespace Todo.IntegrationTests.Todos.Recurrence;

public sealed class RecurrencePreviewTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task A_phrase_becomes_a_rule_with_its_dates_in_the_callers_language()
    {
        var user = await UserAsync();

        var english = await user.Api.PreviewRecurrenceAsync(new { text = "every 2 weeks on mon and thu at 9", start = "2026-11-26", count = 3 });
        user.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        var german = await user.Api.PreviewRecurrenceAsync(new { text = "alle 3 Tage nach Erledigung", start = "2026-11-26", count = 2 });

        (english.Recurrence, english.Text, english.DueTime).ShouldBe(("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "every 2 weeks on Monday and Thursday", new TimeOnly(9, 0)));
        english.Dates.ShouldBe([new DateOnly(2026, 11, 26), new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 10)]);
        (german.Recurrence, german.RecurrenceBasis, german.Text).ShouldBe(("FREQ=DAILY;INTERVAL=3", RecurrenceBasis.Completion, "alle 3 Tage nach Erledigung"));
        german.Dates.ShouldBe([new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 29)]);
    }

    [Fact]
    public async Task A_rule_is_previewed_from_today_in_the_callers_zone()
    {
        var user = await UserAsync();

        var west = await user.Api.PreviewRecurrenceAsync(new { recurrence = "FREQ=DAILY", timeZone = "Pacific/Niue", count = 1 });
        var east = await user.Api.PreviewRecurrenceAsync(new { recurrence = "FREQ=DAILY", timeZone = "Pacific/Kiritimati", count = 1 });

        (east.Dates[0].DayNumber - west.Dates[0].DayNumber).ShouldBeInRange(1, 2); // 25 hours apart
    }

    [Theory]
    [InlineData("text", "whenever I like", TodoErrorCodes.RecurrenceNotUnderstood)]
    [InlineData("text", "every hour", TodoErrorCodes.RecurrenceTooFine)]
    [InlineData("recurrence", "FREQ=NEVER", TodoErrorCodes.InvalidRecurrence)]
    [InlineData("recurrence", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", TodoErrorCodes.RecurrenceNeverOccurs)]
    public async Task What_cannot_be_read_gets_400(string field, string value, string code)
    {
        var user = await UserAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => user.Api.PreviewRecurrenceAsync(new Dictionary<string, object> { [field] = value }));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, code));
    }

    [Theory]
    [InlineData("count", 0)]
    [InlineData("count", 101)]
    public async Task A_count_out_of_bounds_names_the_field(string field, int value)
    {
        var user = await UserAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => user.Api.PreviewRecurrenceAsync(new Dictionary<string, object> { ["recurrence"] = "FREQ=DAILY", [field] = value }));

        (error.StatusCode, error.Members.Single()).ShouldBe((HttpStatusCode.BadRequest, field));
    }

    [Fact]
    public async Task Neither_rule_nor_phrase_and_no_known_zone_get_400()
    {
        var user = await UserAsync();

        (await Should.ThrowAsync<TodoApiException>(() => user.Api.PreviewRecurrenceAsync(new { }))).Members.ShouldBe(["recurrence"]);
        (await Should.ThrowAsync<TodoApiException>(() => user.Api.PreviewRecurrenceAsync(new { text = "every day", timeZone = "Mars/Base" }))).Code.ShouldBe(TodoErrorCodes.InvalidTimeZone);
    }
}
