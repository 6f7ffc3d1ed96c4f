using System.Net;
using Todo.Framework.Application;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Lists;
using Todo.Todos.TimeEntries;

namespace Todo.IntegrationTests.Todos.TimeEntries;

public sealed class TimeEntryTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task A_timer_that_is_stopped_adds_its_minutes_to_the_item()
    {
        var scene = await SceneAsync();
        var started = await StartAsync(scene.Owner, scene.ItemId);
        await Sql.ExecuteAsync("UPDATE todo.time_entries SET started_at = started_at - interval '25 minutes' WHERE id = $1", started.Id);

        var stopped = await StopAsync(scene.Owner);

        (started.EndedAt, stopped!.Id, stopped.Minutes, stopped.ItemTitle).ShouldBe((null, started.Id, 25, "Write the plan"));
        (await scene.Owner.GetItemAsync(scene.ItemId)).TimeSpentMinutes.ShouldBe(25);
        (await RunningAsync(scene.Owner)).ShouldBeNull();
        (await StopAsync(scene.Owner)).ShouldBeNull();
    }

    [Fact]
    public async Task A_timer_started_elsewhere_ends_the_one_that_runs()
    {
        var scene = await RouteSceneAsync();
        var before = (await scene.Owner.GetItemAsync(scene.ItemId)).TimeSpentMinutes;
        await StartAsync(scene.Owner, scene.ItemId);

        var second = await StartAsync(scene.Owner, scene.BlockerId);
        var again = await StartAsync(scene.Owner, scene.BlockerId);

        again.Id.ShouldBe(second.Id);
        (await RunningAsync(scene.Owner))!.ItemId.ShouldBe(scene.BlockerId);
        (await scene.Owner.GetItemAsync(scene.ItemId)).TimeSpentMinutes.ShouldBe(before + 1); // never nothing
    }

    [Fact]
    public async Task Timers_started_at_once_leave_one_running()
    {
        var scene = await RouteSceneAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => StartAsync(scene.Owner, i % 2 == 0 ? scene.ItemId : scene.BlockerId)));

        (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.time_entries WHERE user_id = $1 AND ended_at IS NULL", scene.OwnerAccount.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Time_put_in_by_hand_counts_and_counts_no_more_once_it_is_taken_back()
    {
        var scene = await SceneAsync();
        var entry = await scene.Owner.SendAsync<TimeEntryDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/time-entries", new { minutes = 90 });
        (await scene.Owner.GetItemAsync(scene.ItemId)).TimeSpentMinutes.ShouldBe(90);

        var listed = await scene.Owner.GetAsync<ListResultDto<TimeEntryDto>>($"/api/todo/items/{scene.ItemId}/time-entries");
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/time-entries/{entry.Id}");

        (listed.Items.ShouldHaveSingleItem().Minutes, listed.Items[0].UserName).ShouldBe((90, scene.OwnerAccount.UserName));
        (await scene.Owner.GetItemAsync(scene.ItemId)).TimeSpentMinutes.ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_elses_entry_is_taken_back_by_the_lists_admins_alone()
    {
        var scene = await SceneAsync();
        var editor = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, editor.UserName, ListAccess.Edit);
        var entry = await scene.Owner.SendAsync<TimeEntryDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/time-entries", new { minutes = 5 });
        var theirs = await editor.Api.SendAsync<TimeEntryDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/time-entries", new { minutes = 7 });

        var error = await Should.ThrowAsync<TodoApiException>(() => editor.Api.SendAsync(HttpMethod.Delete, $"/api/todo/time-entries/{entry.Id}"));
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/time-entries/{theirs.Id}");

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Forbidden, TodoErrorCodes.ListAccessDenied));
        (await scene.Owner.GetItemAsync(scene.ItemId)).TimeSpentMinutes.ShouldBe(5);
    }

    [Fact]
    public async Task Time_spent_stays_with_an_item_that_goes_to_another_space()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        var theirs = await friend.Api.CreateListAsync("Theirs");
        await friend.Api.ShareAsync(theirs.Id, scene.OwnerAccount.UserName, ListAccess.Edit);
        await StartAsync(scene.Owner, scene.ItemId);

        await scene.Owner.MoveAsync(scene.ItemId, new { listId = theirs.Id });
        await StopAsync(scene.Owner);

        (await friend.Api.GetItemAsync(scene.ItemId)).TimeSpentMinutes.ShouldBe(1);
        (await friend.Api.GetAsync<ListResultDto<TimeEntryDto>>($"/api/todo/items/{scene.ItemId}/time-entries")).Items.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public async Task Minutes_outside_a_day_are_refused_by_name(int minutes)
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() =>
            scene.Owner.SendAsync<TimeEntryDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/time-entries", new { minutes }));

        (error.StatusCode, error.Members.ShouldHaveSingleItem()).ShouldBe((HttpStatusCode.BadRequest, "minutes"));
    }

    private static Task<TimeEntryDto> StartAsync(TodoApi api, Guid itemId) => api.SendAsync<TimeEntryDto>(HttpMethod.Post, $"/api/todo/items/{itemId}/timer");

    private static Task<TimeEntryDto?> StopAsync(TodoApi api) => NothingOrAsync(api, HttpMethod.Post, "stop");

    private static Task<TimeEntryDto?> RunningAsync(TodoApi api) => NothingOrAsync(api, HttpMethod.Get, "running");

    private static async Task<TimeEntryDto?> NothingOrAsync(TodoApi api, HttpMethod method, string action)
    {
        using var request = new HttpRequestMessage(method, $"/api/todo/time-entries/{action}");
        using var response = await api.Http.SendAsync(request, Cancel);
        response.IsSuccessStatusCode.ShouldBeTrue();
        var body = await response.Content.ReadAsStringAsync(Cancel);
        return body is "" or "null" ? null : System.Text.Json.JsonSerializer.Deserialize<TimeEntryDto>(body, AbpJson.Options);
    }
}
