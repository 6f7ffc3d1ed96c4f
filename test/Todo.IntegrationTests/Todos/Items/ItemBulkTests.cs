using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Items;

public sealed class ItemBulkTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task A_thousand_items_are_made_in_order_with_their_subtasks()
    {
        var scene = await SceneAsync();
        var parent = Guid.CreateVersion7();
        var create = Enumerable.Range(0, 1_000).Select(i => new { id = i == 0 ? parent : (Guid?)null, listId = scene.List.Id, title = $"Item {i}", parentId = i == 1 ? parent : (Guid?)null });
        var before = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        var result = await BulkAsync(scene.Owner, new { create });

        (result.SucceededCount, result.FailedCount).ShouldBe((1_000, 0));
        result.Results[1].Item!.ParentId.ShouldBe(parent);
        var page = await scene.Owner.GetItemsAsync(scene.List.Id, "&maxResultCount=1000&skipCount=1");
        page.Items.Select(i => i.Title).ShouldBe(Enumerable.Range(0, 1_000).Select(i => $"Item {i}"));
        (await scene.Owner.GetListAsync(scene.List.Id)).Sequence.ShouldBe(before + 1_000);
    }

    [Fact]
    public async Task What_is_wrong_with_one_new_item_is_in_its_result_and_the_others_are_saved()
    {
        var scene = await SceneAsync();
        var theirs = await (await UserAsync()).Api.CreateListAsync("Theirs");
        object[] create =
        [
            new { listId = scene.List.Id, title = "Good" },
            new { listId = scene.List.Id, title = "No such section", sectionId = Guid.CreateVersion7() },
            new { listId = theirs.Id, title = "Not mine" },
            new { listId = scene.List.Id, title = "Half a date", dueTime = "10:00" },
        ];

        var result = await BulkAsync(scene.Owner, new { create });

        result.Results.Select(r => r.ErrorCode).ShouldBe([null, TodoErrorCodes.SectionNotFound, TodoErrorCodes.ListNotFound, TodoErrorCodes.IncompleteSchedule]);
        result.Results[1].ErrorMessage.ShouldBe("This section does not exist.");
        (await TitlesAsync(scene)).ShouldBe(["Write the plan", "Good"]);
    }

    [Fact]
    public async Task Sent_again_with_the_same_ids_nothing_is_made_twice()
    {
        var scene = await SceneAsync();
        var create = Enumerable.Range(0, 5).Select(i => new { id = Guid.CreateVersion7(), listId = scene.List.Id, title = $"Item {i}" }).ToArray();

        await BulkAsync(scene.Owner, new { create });
        var again = await BulkAsync(scene.Owner, new { create });

        (again.SucceededCount, (await TitlesAsync(scene)).Count).ShouldBe((5, 6));
    }

    [Fact]
    public async Task A_patch_changes_all_and_adds_and_takes_links()
    {
        var scene = await RouteSceneAsync();
        var other = await scene.Owner.CreateLabelAsync(scene.List.Id, "Other");
        await scene.Owner.LinkAsync(scene.ItemId, $"labels/{other.Id}");

        var result = await BulkAsync(scene.Owner, new
        {
            ids = new[] { scene.ItemId, scene.BlockerId },
            patch = new { priority = 3, dueDate = "2026-12-24", addLabelIds = new[] { scene.LabelId }, removeLabelIds = new[] { other.Id }, addAssigneeIds = new[] { scene.MemberId } },
        });

        result.FailedCount.ShouldBe(0);
        foreach (var item in result.Results.Select(r => r.Item!))
        {
            (item.Priority, item.DueDate).ShouldBe((TodoPriority.High, new DateOnly(2026, 12, 24)));
            (item.LabelIds.ShouldHaveSingleItem(), item.AssigneeIds.ShouldHaveSingleItem()).ShouldBe((scene.LabelId, scene.MemberId));
        }
    }

    [Fact]
    public async Task What_is_refused_for_one_leaves_it_as_it_was_and_changes_the_others()
    {
        var scene = await RouteSceneAsync();
        var blocked = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Blocked", blockedByIds = new[] { scene.BlockerId } });

        var result = await BulkAsync(scene.Owner, new { ids = new[] { blocked.Id, scene.ItemId, Guid.CreateVersion7() }, patch = new { status = 3, priority = 4 } });

        result.Results.Select(r => r.ErrorCode).ShouldBe([TodoErrorCodes.ItemIsBlocked, null, TodoErrorCodes.ItemNotFound]);
        (await scene.Owner.GetItemAsync(blocked.Id)).ShouldSatisfyAllConditions(i => i.Priority.ShouldBe(TodoPriority.None), i => i.Status.ShouldBe(TodoStatus.NotStarted));
        (await scene.Owner.GetItemAsync(scene.ItemId)).Status.ShouldBe(TodoStatus.Completed);
    }

    [Fact]
    public async Task Items_that_wait_for_each_other_are_completed_together()
    {
        var scene = await RouteSceneAsync();
        var first = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Last", blockedByIds = new[] { scene.BlockerId } });
        await scene.Owner.LinkAsync(scene.BlockerId, $"blockers/{scene.ItemId}");

        var result = await BulkAsync(scene.Owner, new { ids = new[] { first.Id, scene.BlockerId, scene.ItemId }, action = 1 });

        result.FailedCount.ShouldBe(0);
        result.Results.ShouldAllBe(r => r.Item!.CompletedAt != null);
    }

    [Fact]
    public async Task Delete_takes_the_subtasks_along()
    {
        var scene = await RouteSceneAsync();
        await scene.Owner.CreateItemAsync(scene.List.Id, "Child", parentId: scene.ItemId);

        var result = await BulkAsync(scene.Owner, new { ids = new[] { scene.ItemId }, action = 3 });

        result.Results.ShouldHaveSingleItem().Item.ShouldBeNull();
        (await TitlesAsync(scene)).ShouldBe(["Get the permit", "Water the plants"]);
    }

    [Fact]
    public async Task Move_to_another_list_keeps_the_order_and_the_trees()
    {
        var scene = await RouteSceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Child", parentId: scene.ItemId);
        var target = await scene.Owner.CreateListAsync("Target");
        var section = await scene.Owner.CreateSectionAsync(target.Id);

        var result = await BulkAsync(scene.Owner, new { ids = new[] { scene.BlockerId, scene.ItemId, child.Id }, action = 4, listId = target.Id, sectionId = section.Id });

        result.FailedCount.ShouldBe(0);
        (await TitlesAsync(scene)).ShouldBe(["Water the plants"]);
        var items = (await scene.Owner.GetItemsAsync(target.Id)).Items;
        items.Where(i => i.ParentId is null).Select(i => (i.Title, i.SectionId)).ShouldBe([("Get the permit", section.Id), ("Write the plan", section.Id)]);
        items.Single(i => i.Id == child.Id).ParentId.ShouldBe(scene.ItemId);
    }

    [Fact]
    public async Task Move_to_a_list_one_may_only_look_at_is_refused_for_each()
    {
        var scene = await RouteSceneAsync();
        var friend = await UserAsync();
        var theirs = await friend.Api.CreateListAsync("Theirs");
        await friend.Api.ShareAsync(theirs.Id, scene.OwnerAccount.UserName, ListAccess.View);

        var result = await BulkAsync(scene.Owner, new { ids = new[] { scene.ItemId, scene.BlockerId }, action = 4, listId = theirs.Id });

        result.Results.ShouldAllBe(r => r.ErrorCode == TodoErrorCodes.ListAccessDenied);
        (await TitlesAsync(scene)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Somebody_elses_items_are_not_found_and_stay()
    {
        var scene = await SceneAsync();
        object[] changes = [new { ids = new[] { scene.ItemId }, action = 3 }, new { ids = new[] { scene.ItemId }, patch = new { priority = 1 } }];

        foreach (var stranger in new[] { await UserAsync(), await UserOfOtherTenantAsync() })
        {
            foreach (var change in changes) (await BulkAsync(stranger.Api, change)).Results.ShouldHaveSingleItem().ErrorCode.ShouldBe(TodoErrorCodes.ItemNotFound);
        }

        (await scene.Owner.GetItemAsync(scene.ItemId)).Priority.ShouldBe(TodoPriority.None);
    }

    [Theory]
    [InlineData("{}", "create")]
    [InlineData("""{"ids": []}""", "ids")]
    [InlineData("""{"ids": ["0192f000-0000-7000-8000-000000000001"]}""", "create")]
    [InlineData("""{"ids": ["0192f000-0000-7000-8000-000000000001"], "action": 9}""", "action")]
    [InlineData("""{"ids": ["0192f000-0000-7000-8000-000000000001"], "action": 1, "patch": {}}""", "create")]
    [InlineData("""{"create": [{"listId": "0192f000-0000-7000-8000-000000000001", "title": ""}]}""", "create[0].title")]
    [InlineData("""{"create": [{"title": "No list"}]}""", "create[0].listId")]
    public async Task Bad_input_names_the_field(string body, string member)
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => BulkAsync(scene.Owner, JsonDocument.Parse(body)));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.Body);
        error.Members.ShouldContain(member, error.Body);
    }

    [Fact]
    public async Task More_than_a_thousand_are_refused_by_name()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => BulkAsync(scene.Owner, new { ids = Enumerable.Range(0, 1_001).Select(_ => Guid.CreateVersion7()), action = 1 }));

        (error.StatusCode, error.Members.ShouldHaveSingleItem()).ShouldBe((HttpStatusCode.BadRequest, "ids"));
    }

    private static Task<BulkItemsResultDto> BulkAsync(TodoApi api, object body) => api.SendAsync<BulkItemsResultDto>(HttpMethod.Post, "/api/todo/items/bulk", body);

    private static async Task<List<string>> TitlesAsync(TodoScene scene) => [.. (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Select(i => i.Title)];
}
