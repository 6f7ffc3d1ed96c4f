using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Items;

public sealed class ItemDuplicateTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task A_copy_stands_behind_the_original_and_says_the_same_but_is_open()
    {
        var scene = await RouteSceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new
        {
            description = "**Soon**",
            priority = 3,
            dueDate = "2026-12-24",
            estimateMinutes = 30,
            timeSpentMinutes = 20,
            status = 3,
            sectionId = scene.SectionId,
            labelIds = new[] { scene.LabelId },
            assigneeIds = new[] { scene.MemberId },
        });

        var copy = await DuplicateAsync(scene.Owner, scene.ItemId, new { });

        (copy.Title, copy.Description, copy.Priority, copy.DueDate, copy.EstimateMinutes).ShouldBe(("Write the plan", "**Soon**", TodoPriority.High, new DateOnly(2026, 12, 24), 30));
        (copy.Status, copy.TimeSpentMinutes, copy.LabelIds.Single(), copy.AssigneeIds.Single()).ShouldBe((TodoStatus.NotStarted, 0, scene.LabelId, scene.MemberId));
        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Select(i => i.Id).ShouldBe([scene.ItemId, copy.Id, scene.BlockerId, scene.RecurringId]);
    }

    [Fact]
    public async Task Subtasks_are_copied_with_their_order_and_what_they_wait_for()
    {
        var scene = await SceneAsync();
        var first = await scene.Owner.CreateItemAsync(scene.List.Id, "First", parentId: scene.ItemId);
        var second = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Second", parentId = scene.ItemId, blockedByIds = new[] { first.Id } });
        await scene.Owner.CreateItemAsync(scene.List.Id, "Deeper", parentId: second.Id);
        await scene.Owner.MoveAsync(second.Id, new { beforeId = first.Id });

        var copy = await DuplicateAsync(scene.Owner, scene.ItemId, new { });

        var items = (await scene.Owner.GetItemsAsync(scene.List.Id)).Items;
        var children = items.Where(i => i.ParentId == copy.Id).ToList();
        children.Select(i => i.Title).ShouldBe(["Second", "First"]);
        children[0].BlockedByIds.ShouldBe([children[1].Id]);
        items.Single(i => i.ParentId == children[0].Id).Title.ShouldBe("Deeper");
        items.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Into_another_list_labels_go_by_name_and_only_people_who_can_see_it()
    {
        var scene = await RouteSceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = new[] { scene.LabelId }, assigneeIds = new[] { scene.MemberId, scene.OwnerAccount.Id }, blockedByIds = new[] { scene.BlockerId } });
        var target = await scene.Owner.CreateListAsync("Target");

        var copy = await DuplicateAsync(scene.Owner, scene.ItemId, new { listId = target.Id });

        var label = (await scene.Owner.GetChangesAsync(target.Id)).Labels.ShouldHaveSingleItem();
        (label.Name, copy.LabelIds.ShouldHaveSingleItem()).ShouldBe(("Urgent", label.Id));
        copy.AssigneeIds.ShouldBe([scene.OwnerAccount.Id]);
        copy.BlockedByIds.ShouldBeEmpty();
        (await scene.Owner.GetItemAsync(scene.ItemId)).LabelIds.ShouldBe([scene.LabelId]);
    }

    [Fact]
    public async Task Who_may_only_look_takes_a_copy_into_a_list_of_their_own_and_nowhere_else()
    {
        var scene = await SceneAsync();
        var reader = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, reader.UserName, ListAccess.View);
        var mine = await reader.Api.CreateListAsync("Mine");

        (await DuplicateAsync(reader.Api, scene.ItemId, new { listId = mine.Id })).ListId.ShouldBe(mine.Id);
        var error = await Should.ThrowAsync<TodoApiException>(() => DuplicateAsync(reader.Api, scene.ItemId, new { }));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Forbidden, TodoErrorCodes.ListAccessDenied));
    }

    [Fact]
    public async Task A_copy_does_not_go_deeper_than_the_limit()
    {
        var scene = await SceneAsync();
        var parent = scene.ItemId;
        for (var depth = 2; depth <= 5; depth++) parent = (await scene.Owner.CreateItemAsync(scene.List.Id, $"Depth {depth}", parent)).Id;

        var error = await Should.ThrowAsync<TodoApiException>(() => DuplicateAsync(scene.Owner, scene.ItemId, new { parentId = scene.ItemId }));

        error.Code.ShouldBe(TodoErrorCodes.ItemTooDeep);
    }

    private static Task<TodoItemDto> DuplicateAsync(TodoApi api, Guid id, object input) => api.SendAsync<TodoItemDto>(HttpMethod.Post, $"/api/todo/items/{id}/duplicate", input);
}
