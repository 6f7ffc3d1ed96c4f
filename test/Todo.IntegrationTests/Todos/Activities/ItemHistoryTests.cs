using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Activities;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Activities;

public sealed class ItemHistoryTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task History_says_who_changed_which_field_from_what_to_what_and_through_what()
    {
        var scene = await SceneAsync();
        var mutationId = Guid.CreateVersion7();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Write it well", priority = 3, mutationId });

        var history = await HistoryAsync(scene.Owner, scene.ItemId);

        history.Select(a => a.Kind).ShouldBe([ActivityKind.Updated, ActivityKind.Created]);
        var change = history[0];
        (change.UserId, change.MutationId, change.Name).ShouldBe((scene.OwnerAccount.Id, mutationId, "Write it well"));
        change.UserName.ShouldNotBeNullOrEmpty();
        change.Client.ShouldNotBeNullOrEmpty();
        change.Changes.Select(c => (c.Field, c.From!.ToString(), c.To!.ToString())).ShouldBe(
            [("title", "Write the plan", "Write it well"), ("priority", "0", "3")], ignoreOrder: true);
    }

    [Fact]
    public async Task Ids_in_changes_have_names()
    {
        var scene = await RouteSceneAsync();
        await scene.Owner.MoveAsync(scene.ItemId, new { sectionId = scene.SectionId });
        await scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = new[] { scene.LabelId }, assigneeIds = new[] { scene.MemberId }, blockedByIds = new[] { scene.BlockerId } });

        var page = await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/items/{scene.ItemId}/history");

        foreach (var (id, name) in new[] { (scene.SectionId, "Now"), (scene.BlockerId, "Get the permit") }) page.Names[id].ShouldBe(name);
        page.Names.Keys.ShouldBe([scene.SectionId, scene.BlockerId, scene.LabelId, scene.MemberId, scene.OwnerAccount.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task A_change_that_changes_nothing_leaves_no_trace()
    {
        var scene = await SceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Write the plan" });
        await scene.Owner.MoveAsync(scene.ItemId, new { });

        (await HistoryAsync(scene.Owner, scene.ItemId)).ShouldHaveSingleItem().Kind.ShouldBe(ActivityKind.Created);
    }

    [Fact]
    public async Task History_pages_from_the_newest_without_a_gap()
    {
        var scene = await SceneAsync();
        for (var i = 0; i < 5; i++) await scene.Owner.PatchItemAsync(scene.ItemId, new { estimateMinutes = i });

        var ids = new List<Guid>();
        for (string? cursor = null, next = ""; next is not null; cursor = next)
        {
            var page = await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/items/{scene.ItemId}/history?maxResultCount=2{(cursor is null ? "" : $"&cursor={cursor}")}");
            page.Items.Count.ShouldBeLessThanOrEqualTo(2);
            ids.AddRange(page.Items.Select(a => a.Id));
            next = page.NextCursor;
        }

        ids.ShouldBe((await HistoryAsync(scene.Owner, scene.ItemId)).Select(a => a.Id));
        ids.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_cursor_of_one_s_own_making_is_refused()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/items/{scene.ItemId}/history?cursor=AAAA"));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, TodoErrorCodes.InvalidCursor));
    }

    [Fact]
    public async Task What_an_item_was_in_a_private_list_stays_there()
    {
        var scene = await SceneAsync();
        var secret = await scene.Owner.CreateListAsync("Secret");
        var item = await scene.Owner.CreateItemAsync(secret.Id, "Buy them out");
        await scene.Owner.PatchItemAsync(item.Id, new { title = "Lunch" });
        await scene.Owner.MoveAsync(item.Id, new { listId = scene.List.Id });
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);

        var seen = await HistoryAsync(member.Api, item.Id);

        seen.ShouldAllBe(a => a.ListId == scene.List.Id);
        JsonSerializer.Serialize(seen).ShouldNotContain("Buy them out");
        (await HistoryAsync(scene.Owner, item.Id)).Count(a => a.ListId == secret.Id).ShouldBe(3); // made, renamed, moved away
        var hidden = (await HistoryAsync(scene.Owner, item.Id)).First(a => a.Kind == ActivityKind.Updated && a.ListId == secret.Id);
        (await Should.ThrowAsync<TodoApiException>(() => RevertAsync(member.Api, item.Id, hidden.Id))).Code.ShouldBe(TodoErrorCodes.ActivityNotFound);
    }

    [Fact]
    public async Task Revert_puts_one_field_back_and_leaves_the_others()
    {
        var scene = await SceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Second", priority = 4 });
        var activity = (await HistoryAsync(scene.Owner, scene.ItemId))[0];
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Third" });

        var item = await RevertAsync(scene.Owner, scene.ItemId, activity.Id, "title");

        (item.Title, (int)item.Priority).ShouldBe(("Write the plan", 4));
        var last = (await HistoryAsync(scene.Owner, scene.ItemId))[0];
        (last.Cause, last.Changes.ShouldHaveSingleItem().From!.ToString()).ShouldBe((ActivityCause.Revert, "Third"));
    }

    [Fact]
    public async Task Revert_of_a_time_takes_date_and_zone_along()
    {
        var scene = await SceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { dueDate = "2026-12-01", dueTime = "10:00", timeZone = "Europe/Berlin" });
        var activity = (await HistoryAsync(scene.Owner, scene.ItemId))[0];

        var item = await RevertAsync(scene.Owner, scene.ItemId, activity.Id, "dueTime");

        (item.DueDate, item.DueTime, item.TimeZone).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task Revert_of_a_completion_opens_the_item()
    {
        var scene = await SceneAsync();
        await scene.Owner.CompleteAsync(scene.ItemId);
        var activity = (await HistoryAsync(scene.Owner, scene.ItemId))[0];

        var item = await RevertAsync(scene.Owner, scene.ItemId, activity.Id);

        (item.Status, item.CompletedAt).ShouldBe((TodoStatus.NotStarted, null));
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(1);
    }

    [Fact]
    public async Task Revert_of_another_item_s_activity_finds_nothing()
    {
        var scene = await SceneAsync();
        var other = await scene.Owner.CreateItemAsync(scene.List.Id, "Other");
        await scene.Owner.PatchItemAsync(other.Id, new { title = "Renamed" });
        var activity = (await HistoryAsync(scene.Owner, other.Id))[0];

        var error = await Should.ThrowAsync<TodoApiException>(() => RevertAsync(scene.Owner, scene.ItemId, activity.Id));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.NotFound, TodoErrorCodes.ActivityNotFound));
    }

    [Fact]
    public async Task List_activity_tells_of_lists_sections_and_items_but_not_of_reordering()
    {
        var scene = await SceneAsync();
        var second = await scene.Owner.CreateItemAsync(scene.List.Id, "Second");
        await scene.Owner.MoveAsync(scene.ItemId, new { afterId = second.Id });
        await scene.Owner.SendAsync(HttpMethod.Patch, $"/api/todo/lists/{scene.List.Id}", new { name = "Better plans" });

        var page = await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/lists/{scene.List.Id}/activity");

        page.Items.Select(a => (a.RowType, a.Kind)).ShouldBe(
        [
            (ActivityRowType.List, ActivityKind.Updated), (ActivityRowType.Item, ActivityKind.Created), (ActivityRowType.Item, ActivityKind.Created),
            (ActivityRowType.Section, ActivityKind.Created), (ActivityRowType.List, ActivityKind.Created),
        ]);
    }

    private static async Task<IReadOnlyList<ActivityDto>> HistoryAsync(TodoApi api, Guid itemId) =>
        (await api.GetAsync<ActivityPageDto>($"/api/todo/items/{itemId}/history")).Items;

    private static Task<TodoItemDto> RevertAsync(TodoApi api, Guid itemId, Guid activityId, string? field = null) =>
        api.SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{itemId}/revert", new { activityId, field });
}
