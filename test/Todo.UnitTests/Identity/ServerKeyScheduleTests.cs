using Todo.Framework.TestBase;
using Todo.Identity;
using Todo.Identity.Domain.Keys;

namespace Todo.UnitTests.Identity;

/// <summary>Keys for 90 days, published 7 days before, and kept until refresh tokens of 14 days are over.</summary>
public class ServerKeyScheduleTests
{
    private static readonly DateTimeOffset Start = TestClock.DefaultStart;
    private readonly ServerKeySchedule _schedule = ServerKeySchedule.Of(new TodoIdentityOptions());

    [Fact]
    public void First_key_makes_tokens_at_once() => _schedule.FindNextActivation([], Start).ShouldBe(Start);

    [Theory]
    [InlineData(82, null)]
    [InlineData(83, 90)] // in time
    [InlineData(89, 96)] // late, and yet a week is a week
    [InlineData(400, 407)]
    public void Next_key_is_made_a_week_before_it_makes_tokens(int day, int? activationDay) =>
        _schedule.FindNextActivation([Key(1, activationDay: 0)], Start.AddDays(day)).ShouldBe(activationDay is { } days ? Start.AddDays(days) : null);

    [Fact]
    public void A_key_that_waits_for_its_time_is_the_only_one() =>
        _schedule.FindNextActivation([Key(1, activationDay: 0), Key(2, activationDay: 90)], Start.AddDays(89)).ShouldBeNull();

    [Theory]
    [InlineData(89, "1,2")]
    [InlineData(90, "2,1")]
    [InlineData(180, "3,2,1")]
    public void Newest_active_key_makes_tokens(int day, string order)
    {
        var keys = new[] { Key(1, 0), Key(2, 90), Key(3, 180) }.Where(key => key.CreationTime <= Start.AddDays(day)).ToList();

        ServerKeySchedule.InOrder(keys, Start.AddDays(day)).Select(key => key.Generation).ShouldBe(order.Split(',').Select(int.Parse));
    }

    [Fact]
    public void A_clock_that_is_behind_all_keys_takes_one_all_the_same() =>
        ServerKeySchedule.InOrder([Key(1, 0)], Start.AddDays(-1)).ShouldHaveSingleItem();

    [Theory]
    [InlineData(104, "")]
    [InlineData(106, "1")]
    [InlineData(197, "1,2")]
    public void Key_goes_when_no_token_needs_it_any_more(int day, string retired) =>
        string.Join(',', _schedule.FindRetired([Key(1, 0), Key(2, 90), Key(3, 180)], Start.AddDays(day)).Select(key => key.Generation)).ShouldBe(retired);

    private static ServerKey Key(int generation, int activationDay) =>
        new(ServerKey.Signing, generation, "", Start.AddDays(Math.Max(0, activationDay - 7)), Start.AddDays(activationDay));
}
