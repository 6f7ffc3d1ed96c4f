using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.Framework.Application;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Changes;
using Todo.Todos.Lists;
using Todo.Todos.Realtime;

namespace Todo.IntegrationTests.Todos.Realtime;

public sealed class TodoHubTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OpenList_answers_the_delta_and_then_every_change_arrives(bool messagePack)
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.View);
        await using var hub = await ConnectHubAsync(friend.Account, messagePack);
        var changes = Listen<ListChangedDto>(hub, "Changed");

        var delta = await hub.InvokeAsync<ListChangesDto>("OpenList", scene.List.Id, 0L, Cancel);
        var mutationId = Guid.CreateVersion7();
        var item = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Live", dueDate = "2026-12-24", mutationId });

        delta.Items.ShouldHaveSingleItem().Id.ShouldBe(scene.ItemId);
        delta.List!.Access.ShouldBe(ListAccess.View);
        var change = await NextAsync(changes);
        (change.PreviousSequence, change.Sequence, change.MutationId, change.ActorId).ShouldBe((delta.Sequence, item.Sequence, mutationId, item.CreatorId));
        JsonSerializer.Serialize(change.Items.ShouldHaveSingleItem(), AbpJson.Options).ShouldBe(JsonSerializer.Serialize(item, AbpJson.Options)); // dates, enums and all, in either protocol
    }

    [Fact]
    public async Task OpenList_of_a_list_that_is_not_the_callers_is_not_found_and_nothing_arrives()
    {
        var scene = await SceneAsync();
        foreach (var stranger in new[] { await UserAsync(), await UserOfOtherTenantAsync() })
        {
            await using var hub = await ConnectHubAsync(stranger.Account);
            var changes = Listen<ListChangedDto>(hub, "Changed");

            (await ErrorOfAsync(() => hub.InvokeAsync("OpenList", scene.List.Id, 0L, Cancel))).ShouldContain(TodoErrorCodes.ListNotFound);
            (await ErrorOfAsync(() => hub.InvokeAsync("SetPresence", scene.List.Id, (Guid?)null, "title", Cancel))).ShouldContain(TodoErrorCodes.ListNotFound);
            await hub.InvokeAsync("CloseList", scene.List.Id, Cancel); // not open: no error, no effect
            await scene.Owner.CompleteAsync(scene.ItemId);
            await scene.Owner.ReopenAsync(scene.ItemId);

            await Task.Delay(500, Cancel);
            changes.Reader.TryRead(out _).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task WatchLists_tells_of_every_list_that_the_user_sees_and_of_no_other()
    {
        var (scene, friend) = (await SceneAsync(), await UserAsync());
        var own = await friend.Api.CreateListAsync();
        await using var hub = await ConnectHubAsync(friend.Account);
        var touched = Listen<ListTouchedDto>(hub, "ListTouched");
        await hub.InvokeAsync("WatchLists", Cancel);

        await scene.Owner.CompleteAsync(scene.ItemId); // not shared yet
        var first = await friend.Api.CreateItemAsync(own.Id);
        (await NextAsync(touched)).ShouldSatisfyAllConditions(t => t.ListId.ShouldBe(own.Id), t => t.Sequence.ShouldBe(first.Sequence));

        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.View);
        await scene.Owner.ReopenAsync(scene.ItemId);
        (await NextAsync(touched)).ListId.ShouldBe(scene.List.Id);

        var made = await friend.Api.CreateListAsync();
        (await NextAsync(touched)).ListId.ShouldBe(made.Id);

        await scene.Owner.UnshareAsync(scene.List.Id, friend.Id);
        await scene.Owner.CompleteAsync(scene.ItemId);
        await friend.Api.CreateItemAsync(own.Id);
        (await NextAsync(touched)).ListId.ShouldBe(own.Id); // nothing of the other in between
    }

    [Theory]
    [InlineData("unknown id")]
    [InlineData("no id")]
    [InlineData("no such method")]
    [InlineData("field too long")]
    public async Task A_bad_call_gets_an_error_and_the_connection_lives_on(string kind)
    {
        var scene = await SceneAsync();
        await using var hub = await ConnectHubAsync(scene.OwnerAccount);
        await hub.InvokeAsync<ListChangesDto>("OpenList", scene.List.Id, 0L, Cancel);

        var error = await ErrorOfAsync(() => kind switch
        {
            "unknown id" => hub.InvokeAsync("OpenList", Guid.CreateVersion7(), 0L, Cancel),
            "no id" => hub.InvokeAsync("OpenList", "x' OR 1=1", 0L, Cancel),
            "no such method" => hub.InvokeAsync("DropEverything", Cancel),
            _ => hub.InvokeAsync("SetPresence", scene.List.Id, (Guid?)null, new string('x', 65), Cancel),
        });

        error.ShouldNotContain("   at "); // no stack
        (await hub.InvokeAsync<ListChangesDto>("OpenList", scene.List.Id, 0L, Cancel)).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nobody_connects_without_a_token()
    {
        await using var hub = new HubConnectionBuilder().WithUrl(new Uri(Host.Clients.Address, "/signalr-hubs/todo")).Build();

        await Should.ThrowAsync<HttpRequestException>(() => hub.StartAsync(Cancel));
    }

    [Fact]
    public async Task Who_loses_access_is_told_and_receives_nothing_more()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.Edit);
        await using var hub = await ConnectHubAsync(friend.Account);
        var (changes, accesses) = (Listen<ListChangedDto>(hub, "Changed"), Listen<ListAccessChangedDto>(hub, "AccessChanged"));
        await hub.InvokeAsync<ListChangesDto>("OpenList", scene.List.Id, 0L, Cancel);
        await scene.Owner.CreateItemAsync(scene.List.Id, "Seen");
        (await NextAsync(changes)).Items.ShouldHaveSingleItem().Title.ShouldBe("Seen");

        await scene.Owner.UnshareAsync(scene.List.Id, friend.Id);
        await scene.Owner.CreateItemAsync(scene.List.Id, "Secret");

        (await NextAsync(accesses)).Access.ShouldBe(ListAccess.None);
        await Task.Delay(500, Cancel);
        changes.Reader.TryRead(out _).ShouldBeFalse();
        (await ErrorOfAsync(() => hub.InvokeAsync("OpenList", scene.List.Id, 0L, Cancel))).ShouldContain(TodoErrorCodes.ListNotFound);
    }

    [Fact]
    public async Task Who_gains_access_is_told_and_so_are_all_when_the_list_is_deleted()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        await using var hub = await ConnectHubAsync(friend.Account);
        var accesses = Listen<ListAccessChangedDto>(hub, "AccessChanged");

        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.Comment);
        var gained = await NextAsync(accesses);
        await scene.Owner.DeleteListAsync(scene.List.Id);
        var lost = await NextAsync(accesses);

        (gained.ListId, gained.Access).ShouldBe((scene.List.Id, ListAccess.Comment));
        (lost.ListId, lost.Access).ShouldBe((scene.List.Id, ListAccess.None));
    }

    [Fact]
    public async Task Presence_shows_who_is_here_and_where_until_they_leave()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.View);
        await using var mine = await ConnectHubAsync(scene.OwnerAccount);
        var presences = Listen<ListPresenceDto>(mine, "Presence");
        await mine.InvokeAsync<ListChangesDto>("OpenList", scene.List.Id, 0L, Cancel);

        await using (var theirs = await ConnectHubAsync(friend.Account))
        {
            await theirs.InvokeAsync<ListChangesDto>("OpenList", scene.List.Id, 0L, Cancel);
            await theirs.InvokeAsync("SetPresence", scene.List.Id, scene.ItemId, "title", Cancel);
            await UntilAsync(presences, p => p.Users.Any(u => u.UserId == friend.Id && u.ItemId == scene.ItemId && u.Field == "title" && u.UserName == friend.UserName));
        }

        await UntilAsync(presences, p => p.Users.All(u => u.UserId != friend.Id)); // the connection ended, nobody said goodbye
    }

    private static Channel<T> Listen<T>(HubConnection hub, string method)
    {
        var channel = Channel.CreateUnbounded<T>();
        hub.On<T>(method, message => channel.Writer.TryWrite(message));
        return channel;
    }

    private static async Task<T> NextAsync<T>(Channel<T> channel) => await channel.Reader.ReadAsync(Cancel).AsTask().WaitAsync(Patience, Cancel);

    private static async Task UntilAsync<T>(Channel<T> channel, Func<T, bool> isIt)
    {
        while (!isIt(await NextAsync(channel))) { }
    }

    private static async Task<string> ErrorOfAsync(Func<Task> call) => (await Should.ThrowAsync<HubException>(call)).Message;
}
