using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.UnitTests.Todos.Items;

public class TodoItemTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Anna = Guid.Parse("0192f000-0000-7000-8000-00000000000a");
    private static readonly Guid Ben = Guid.Parse("0192f000-0000-7000-8000-00000000000b");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void Rename_refuses_a_blank_title(string? title)
    {
        var item = NewItem();

        Should.Throw<AbpValidationException>(() => item.Rename(title)).Errors.ShouldHaveSingleItem().Member.ShouldBe("title");
        item.Title.ShouldBe("Write the plan");
    }

    [Fact]
    public void Rename_takes_500_characters_and_refuses_501()
    {
        var item = NewItem();

        item.Rename(new string('x', 500));
        Should.Throw<AbpValidationException>(() => item.Rename(new string('x', 501))).Errors[0].Arguments.ShouldBe([500]);

        item.Title.Length.ShouldBe(500);
    }

    [Fact]
    public void Rename_trims_the_title()
    {
        var item = NewItem();

        item.Rename("  Plan B ");

        item.Title.ShouldBe("Plan B");
    }

    [Fact]
    public void Complete_sets_when_and_by_whom()
    {
        var item = NewItem();

        item.Complete(Now, Anna);

        (item.Status, item.CompletedAt, item.CompletedById).ShouldBe((TodoStatus.Completed, Now, Anna));
        item.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void Complete_keeps_the_first_time_when_two_people_tick_the_same_box()
    {
        var item = NewItem();
        item.Complete(Now, Anna);

        item.Complete(Now.AddMinutes(1), Ben);

        (item.CompletedAt, item.CompletedById).ShouldBe((Now, Anna));
    }

    [Fact]
    public void Complete_refuses_a_cancelled_item()
    {
        var item = NewItem();
        item.SetStatus(TodoStatus.Cancelled, Now, Anna);

        Should.Throw<BusinessException>(() => item.Complete(Now, Anna)).Code.ShouldBe(TodoErrorCodes.ItemIsCancelled);
        item.CompletedAt.ShouldBeNull();
    }

    [Fact]
    public void Reopen_clears_the_completion()
    {
        var item = NewItem();
        item.Complete(Now, Anna);

        item.Reopen();

        (item.Status, item.CompletedAt, item.CompletedById).ShouldBe((TodoStatus.NotStarted, null, null));
    }

    [Fact]
    public void Reopen_leaves_an_item_in_progress_alone()
    {
        var item = NewItem();
        item.SetStatus(TodoStatus.InProgress, Now, Anna);

        item.Reopen();

        item.Status.ShouldBe(TodoStatus.InProgress);
    }

    [Theory]
    [InlineData(TodoStatus.NotStarted)]
    [InlineData(TodoStatus.InProgress)]
    [InlineData(TodoStatus.Completed)]
    [InlineData(TodoStatus.Cancelled)]
    public void SetStatus_keeps_the_completion_exactly_with_Completed(TodoStatus from)
    {
        foreach (var to in Enum.GetValues<TodoStatus>())
        {
            var item = NewItem();
            item.SetStatus(from, Now, Anna);

            item.SetStatus(to, Now, Anna);

            item.Status.ShouldBe(to);
            (item.CompletedAt is not null).ShouldBe(to == TodoStatus.Completed);
        }
    }

    [Fact]
    public void Schedule_keeps_a_date_alone_without_a_zone()
    {
        var item = NewItem();

        item.Schedule(new TodoSchedule(null, null, new DateOnly(2026, 12, 24), null, null));

        (item.DueDate, item.DueTime, item.TimeZone).ShouldBe((new DateOnly(2026, 12, 24), null, null));
    }

    [Theory]
    [InlineData(false, true, true)] // a time without its date
    [InlineData(true, true, false)] // a time without a zone
    [InlineData(true, false, true)] // a zone without a time
    public void Schedule_refuses_half_of_a_moment(bool hasDate, bool hasTime, bool hasZone)
    {
        var item = NewItem();

        var schedule = new TodoSchedule(
            null, null, hasDate ? new DateOnly(2026, 12, 24) : null, hasTime ? new TimeOnly(17, 0) : null, hasZone ? "Europe/Berlin" : null);

        Should.Throw<BusinessException>(() => item.Schedule(schedule)).Code.ShouldBe(TodoErrorCodes.IncompleteSchedule);
        item.DueDate.ShouldBeNull();
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("../../etc/passwd")]
    public void Schedule_refuses_a_zone_that_IANA_does_not_know(string zone)
    {
        var schedule = new TodoSchedule(null, null, new DateOnly(2026, 12, 24), new TimeOnly(17, 0), zone);

        Should.Throw<BusinessException>(() => NewItem().Schedule(schedule)).Code.ShouldBe(TodoErrorCodes.InvalidTimeZone);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(TodoItemConsts.MaxMinutes + 1)]
    public void SetEstimate_refuses_minutes_out_of_range(int minutes) =>
        Should.Throw<AbpValidationException>(() => NewItem().SetEstimate(minutes)).Errors[0].Arguments.ShouldBe([0, TodoItemConsts.MaxMinutes]);

    [Fact]
    public void Describe_takes_a_blank_text_as_none()
    {
        var item = NewItem();
        item.Describe("Some **text**");

        item.Describe("  \n ");

        item.Description.ShouldBeNull();
    }

    private static TodoItem NewItem() =>
        new(Guid.CreateVersion7(Now), new TodoList(Guid.CreateVersion7(Now), tenantId: null, Anna, "Plans", "a0"), "Write the plan", "a0");
}
