using System.Globalization;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Recurrence;

namespace Todo.UnitTests.Todos.Recurrence;

public class TodoItemRecurrenceTests
{
    private static readonly Guid Anna = Guid.Parse("0192f000-0000-7000-8000-00000000000a");
    private static readonly Guid Series = Guid.Parse("0192f000-0000-7000-8000-0000000000aa");
    private static readonly Guid NextId = Guid.Parse("0192f000-0000-7000-8000-0000000000bb");
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Repeat_needs_a_due_date() =>
        Should.Throw<BusinessException>(() => NewItem(null).Repeat(Plan("FREQ=DAILY"), Series)).Code.ShouldBe(TodoErrorCodes.RecurrenceNeedsDueDate);

    [Fact]
    public void Repeat_refuses_a_rule_that_never_applies() =>
        Should.Throw<BusinessException>(() => NewItem("2026-11-23").Repeat(Plan("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), Series)).Code.ShouldBe(TodoErrorCodes.RecurrenceNeverOccurs);

    [Fact]
    public void Repeat_with_null_leaves_nothing_of_the_series()
    {
        var item = Recurring("FREQ=DAILY", "2026-11-23");

        item.Repeat(null, Series);

        (item.Recurrence, item.SeriesId, item.RecurrenceStart, item.OccurrenceDate).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Complete_announces_it_once_and_only_of_an_item_that_recurs()
    {
        var once = NewItem("2026-11-23");
        var recurring = Recurring("FREQ=DAILY", "2026-11-23");

        once.Complete(Now, Anna);
        recurring.Complete(Now, Anna);
        recurring.Complete(Now.AddMinutes(1), Anna); // the other one who ticked it

        EventsOf(once).ShouldBeEmpty();
        EventsOf(recurring).ShouldBe([new RecurringItemCompleted(recurring.Id, Now)]);
    }

    [Theory]
    [InlineData(TodoStatus.NotStarted)]
    [InlineData(TodoStatus.InProgress)]
    [InlineData(TodoStatus.Cancelled)]
    public void SetStatus_announces_that_a_completed_occurrence_is_not_completed_any_more(TodoStatus status)
    {
        var item = Recurring("FREQ=DAILY", "2026-11-23");
        item.SetStatus(TodoStatus.Completed, Now, Anna);

        item.SetStatus(status, Now, Anna);

        EventsOf(item).ShouldBe([new RecurringItemCompleted(item.Id, Now), new RecurringItemReopened(item.Id)]);
    }

    [Fact]
    public void CreateNextOccurrence_copies_what_the_item_is_and_not_what_happened_to_it()
    {
        var item = NewItem("2026-11-23", start: "2026-11-21");
        item.Describe("By bank");
        item.SetPriority(TodoPriority.High);
        item.SetEstimate(30);
        item.SetTimeSpent(25);
        item.Repeat(Plan("FREQ=WEEKLY"), Series);
        item.Complete(Now, Anna);

        var next = item.CreateNextOccurrence(NextId, item.FindNextOccurrence(new DateOnly(2026, 11, 23))!.Value, "b");

        (next.Title, next.Description, next.Priority, next.EstimateMinutes, next.TimeSpentMinutes).ShouldBe(("Pay rent", "By bank", TodoPriority.High, 30, 0));
        (next.Status, next.CompletedAt, next.DueDate, next.StartDate).ShouldBe((TodoStatus.NotStarted, null, new DateOnly(2026, 11, 30), new DateOnly(2026, 11, 28)));
        (next.SeriesId, next.Recurrence, next.RecurrenceStart, next.OccurrenceDate).ShouldBe((Series, "FREQ=WEEKLY", new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public void A_series_with_COUNT_has_that_many_occurrences() => OccurrencesOf(Recurring("FREQ=DAILY;COUNT=3", "2026-11-23")).ShouldBe(["2026-11-23", "2026-11-24", "2026-11-25"]);

    [Fact]
    public void A_series_after_completion_with_COUNT_has_that_many_occurrences() =>
        OccurrencesOf(Recurring("FREQ=DAILY;INTERVAL=2;COUNT=3", "2026-11-23", RecurrenceBasis.Completion), doneLaterByDays: 1).ShouldBe(["2026-11-23", "2026-11-26", "2026-11-29"]);

    [Fact]
    public void A_series_ends_with_UNTIL() => OccurrencesOf(Recurring("FREQ=WEEKLY;UNTIL=20261207", "2026-11-23")).ShouldBe(["2026-11-23", "2026-11-30", "2026-12-07"]);

    [Fact]
    public void A_date_alone_gets_no_time_and_no_zone()
    {
        var item = Recurring("FREQ=DAILY", "2026-11-23");

        var next = item.CreateNextOccurrence(NextId, new DateOnly(2026, 11, 24), "b");

        (next.DueTime, next.TimeZone).ShouldBe((null, null));
    }

    /// <summary>In Berlin the clocks change on 29 March and 25 October 2026; in New York on 8 March and 1 November.</summary>
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28", "09:00", "2026-03-29T07:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-24", "09:00", "2026-10-25T08:00:00Z")]
    [InlineData("America/New_York", "2026-03-07", "09:00", "2026-03-08T13:00:00Z")]
    [InlineData("America/New_York", "2026-10-31", "09:00", "2026-11-01T14:00:00Z")]
    [InlineData("Asia/Bangkok", "2026-03-28", "00:30", "2026-03-28T17:30:00Z")]
    public void A_time_stays_what_the_clock_on_the_wall_shows(string zone, string due, string time, string instantOfNext)
    {
        var item = NewItem(due, time: time, zone: zone);
        item.Repeat(Plan("FREQ=DAILY"), Series);

        var next = item.CreateNextOccurrence(NextId, item.FindNextOccurrence(DateOnly.Parse(due, CultureInfo.InvariantCulture))!.Value, "b");

        (next.DueTime, next.TimeZone).ShouldBe((TimeOnly.Parse(time, CultureInfo.InvariantCulture), zone));
        var local = next.DueDate!.Value.ToDateTime(next.DueTime!.Value);
        TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldBe(DateTimeOffset.Parse(instantOfNext, CultureInfo.InvariantCulture).UtcDateTime);
    }

    [Fact]
    public void Postpone_moves_this_one_and_its_start_and_nothing_after_it()
    {
        var item = NewItem("2026-11-23", start: "2026-11-21");
        item.Repeat(Plan("FREQ=WEEKLY;BYDAY=MO"), Series);

        item.Postpone(new DateOnly(2026, 11, 25), new TimeOnly(17, 0), "Europe/Berlin");

        (item.DueDate, item.DueTime, item.TimeZone, item.StartDate).ShouldBe((new DateOnly(2026, 11, 25), new TimeOnly(17, 0), "Europe/Berlin", new DateOnly(2026, 11, 23)));
        item.OccurrenceDate.ShouldBe(new DateOnly(2026, 11, 23));
        item.Complete(Now, Anna);
        var next = item.CreateNextOccurrence(NextId, item.FindNextOccurrence(new DateOnly(2026, 11, 25))!.Value, "b");
        (next.DueDate, next.DueTime, next.TimeZone, next.StartDate).ShouldBe((new DateOnly(2026, 11, 30), null, null, new DateOnly(2026, 11, 28)));
    }

    [Fact]
    public void SkipOccurrence_moves_on_and_remembers_the_date_it_left_out()
    {
        var item = Recurring("FREQ=DAILY", "2026-11-23");

        item.SkipOccurrence();
        item.SkipOccurrence(before: new DateOnly(2026, 12, 1));

        (item.DueDate, item.OccurrenceDate, item.Status).ShouldBe((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 1), TodoStatus.NotStarted));
        item.RecurrenceExceptions.ShouldBe([new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24)]);
        item.RecurrenceStart.ShouldBe(new DateOnly(2026, 11, 23)); // COUNT goes on counting from there
    }

    [Fact]
    public void SkipOccurrence_of_the_last_is_refused()
    {
        var item = Recurring("FREQ=DAILY;COUNT=1", "2026-11-23");

        Should.Throw<BusinessException>(() => item.SkipOccurrence()).Code.ShouldBe(TodoErrorCodes.NoFurtherOccurrence);
        item.DueDate.ShouldBe(new DateOnly(2026, 11, 23));
    }

    [Fact]
    public void Skip_and_postpone_are_refused_of_what_does_not_recur_or_is_done()
    {
        var once = NewItem("2026-11-23");
        var done = Recurring("FREQ=DAILY", "2026-11-23");
        done.Complete(Now, Anna);

        Should.Throw<BusinessException>(() => once.SkipOccurrence()).Code.ShouldBe(TodoErrorCodes.ItemDoesNotRecur);
        Should.Throw<BusinessException>(() => once.Postpone(new DateOnly(2026, 11, 24), null, null)).Code.ShouldBe(TodoErrorCodes.ItemDoesNotRecur);
        Should.Throw<BusinessException>(() => done.SkipOccurrence()).Code.ShouldBe(TodoErrorCodes.ItemIsNotOpen);
        Should.Throw<BusinessException>(() => done.Postpone(new DateOnly(2026, 11, 24), null, null)).Code.ShouldBe(TodoErrorCodes.ItemIsNotOpen);
    }

    [Fact]
    public void Another_due_date_starts_the_rest_of_the_series_there()
    {
        var first = Recurring("FREQ=WEEKLY;COUNT=5", "2026-11-23");
        var second = first.CreateNextOccurrence(NextId, new DateOnly(2026, 11, 30), "b");

        second.Schedule(new TodoSchedule(null, null, new DateOnly(2026, 12, 2), null, null)); // a Wednesday

        (second.Recurrence, second.RecurrenceStart, second.OccurrenceDate).ShouldBe(("FREQ=WEEKLY;COUNT=4", new DateOnly(2026, 12, 2), new DateOnly(2026, 12, 2)));
        OccurrencesOf(second).ShouldBe(["2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23"]);
    }

    [Fact]
    public void Without_a_due_date_it_does_not_recur_any_more()
    {
        var item = Recurring("FREQ=DAILY", "2026-11-23");

        item.Schedule(new TodoSchedule(null, null, null, null, null));

        (item.Recurrence, item.SeriesId).ShouldBe((null, null));
    }

    private static List<string> OccurrencesOf(TodoItem item, int doneLaterByDays = 0)
    {
        var dates = new List<string>();
        for (var next = (TodoItem?)item; next is not null && dates.Count < 10;)
        {
            dates.Add($"{next.DueDate:yyyy-MM-dd}");
            next.Complete(Now, Anna);
            next = next.FindNextOccurrence(next.DueDate!.Value.AddDays(doneLaterByDays)) is { } date ? next.CreateNextOccurrence(NextId, date, "b") : null;
        }

        return dates;
    }

    private static IReadOnlyList<object> EventsOf(TodoItem item) => ((IHasLocalEvents)item).LocalEvents;

    private static TodoItem Recurring(string rule, string due, RecurrenceBasis basis = RecurrenceBasis.DueDate)
    {
        var item = NewItem(due);
        item.Repeat(Plan(rule, basis), Series);
        return item;
    }

    private static RecurrencePlan Plan(string rule, RecurrenceBasis basis = RecurrenceBasis.DueDate) => new(RecurrenceRule.Parse(rule), basis, []);

    private static TodoItem NewItem(string? due, string? start = null, string? time = null, string? zone = null)
    {
        var item = new TodoItem(Guid.Parse("0192f000-0000-7000-8000-0000000000cc"), new TodoList(Anna, null, Anna, "Home", "a"), "Pay rent", "a");
        item.Schedule(new TodoSchedule(start is null ? null : DateOnly.Parse(start, CultureInfo.InvariantCulture), null, due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture), time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture), zone));
        return item;
    }
}
