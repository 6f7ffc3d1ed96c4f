using Todo.Todos.Realtime;

namespace Todo.UnitTests.Todos.Realtime;

public class ListSubscriptionsTests
{
    private static readonly ListKey List = new(null, Guid.Parse("0192f000-0000-7000-8000-000000000001"));
    private static readonly ListKey OtherList = new(null, Guid.Parse("0192f000-0000-7000-8000-000000000002"));
    private static readonly Guid Anna = Guid.Parse("0192f000-0000-7000-8000-00000000000a");
    private static readonly Guid Item = Guid.Parse("0192f000-0000-7000-8000-0000000000ff");

    private readonly ListSubscriptions _subscriptions = new();

    [Fact]
    public void GetPresence_names_a_user_with_two_windows_once_and_where_they_are()
    {
        Join("window 1", List);
        Join("window 2", List);

        _subscriptions.TrySetPlace("window 2", List, Item, "title").ShouldBeTrue();

        var user = _subscriptions.GetPresence(List).Users.ShouldHaveSingleItem();
        (user.UserId, user.UserName, user.ItemId, user.Field).ShouldBe((Anna, "anna", Item, "title"));
    }

    [Fact]
    public void LeaveAll_forgets_the_connection_in_every_list()
    {
        Join("window", List);
        Join("window", OtherList);

        _subscriptions.LeaveAll("window").ShouldBe([List, OtherList], ignoreOrder: true);

        _subscriptions.GetPresence(List).Users.ShouldBeEmpty();
        _subscriptions.GetConnections(OtherList, Anna).ShouldBeEmpty();
    }

    [Fact]
    public void Lists_of_two_tenants_with_one_id_are_two()
    {
        var theirs = List with { TenantId = Guid.Parse("0192f000-0000-7000-8000-0000000000aa") };
        Join("window", List);

        _subscriptions.GetPresence(theirs).Users.ShouldBeEmpty();
        _subscriptions.TrySetPlace("window", theirs, Item, "title").ShouldBeFalse();
        theirs.Group.ShouldNotBe(List.Group);
    }

    [Fact]
    public void TryJoin_refuses_one_list_too_many_but_not_the_same_again()
    {
        _subscriptions.TryJoin("window", List, Anna, "anna", maxLists: 1).ShouldBeTrue();

        _subscriptions.TryJoin("window", OtherList, Anna, "anna", maxLists: 1).ShouldBeFalse();
        _subscriptions.TryJoin("window", List, Anna, "anna", maxLists: 1).ShouldBeTrue();
    }

    [Fact]
    public void TrySetPlace_refuses_a_list_that_is_not_open() =>
        _subscriptions.TrySetPlace("window", List, Item, "title").ShouldBeFalse();

    private void Join(string connectionId, ListKey list) =>
        _subscriptions.TryJoin(connectionId, list, Anna, "anna", maxLists: 100).ShouldBeTrue();
}
