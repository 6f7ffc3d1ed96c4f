using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;

namespace Todo.IntegrationTests.Todos.Items;

public sealed class TodoItemAppServiceTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Create_puts_items_at_the_end_in_the_order_they_came()
    {
        var scene = await SceneAsync();
        foreach (var title in new[] { "b", "a", "c" }) await scene.Owner.CreateItemAsync(scene.List.Id, title);

        var page = await scene.Owner.GetItemsAsync(scene.List.Id);

        page.Items.Select(i => i.Title).ShouldBe(["Write the plan", "b", "a", "c"]);
        page.TotalCount.ShouldBe(4);
    }

    [Fact]
    public async Task Create_with_the_same_id_and_content_again_is_the_same_item()
    {
        var scene = await SceneAsync();
        var id = Guid.CreateVersion7();

        var first = await scene.Owner.CreateItemAsync(scene.List.Id, "Offline", id: id);
        var again = await scene.Owner.CreateItemAsync(scene.List.Id, "Offline", id: id);

        again.ShouldBeEquivalentTo(first);
        (await scene.Owner.GetItemsAsync(scene.List.Id)).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Create_with_the_same_id_and_other_content_is_a_conflict()
    {
        var scene = await SceneAsync();
        var id = Guid.CreateVersion7();
        await scene.Owner.CreateItemAsync(scene.List.Id, "Offline", id: id);

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateItemAsync(scene.List.Id, "Another", id: id));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.IdConflict));
    }

    [Fact]
    public async Task Create_with_an_id_that_somebody_else_has_is_a_conflict_and_shows_nothing_of_theirs()
    {
        var scene = await SceneAsync();
        var stranger = await UserOfOtherTenantAsync();
        var list = await stranger.Api.CreateListAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => stranger.Api.CreateItemAsync(list.Id, "Write the plan", id: scene.ItemId));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.IdConflict));
        error.Body.ShouldNotContain("Write the plan");
    }

    [Fact]
    public async Task Create_twenty_times_at_once_with_one_id_makes_one_item()
    {
        var scene = await SceneAsync();
        var id = Guid.CreateVersion7();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Owner.CreateItemAsync(scene.List.Id, "Once", id: id)));

        answers.Select(a => a.Sequence).Distinct().ShouldHaveSingleItem();
        (await scene.Owner.GetItemsAsync(scene.List.Id)).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Create_twenty_times_at_once_with_one_idempotency_key_makes_one_item_and_one_answer()
    {
        var scene = await SceneAsync();
        var key = Guid.CreateVersion7().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Owner.CreateItemAsync(scene.List.Id, "Once", idempotencyKey: key)));

        answers.Select(a => a.Id).Distinct().ShouldHaveSingleItem();
        (await scene.Owner.GetItemsAsync(scene.List.Id)).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task Create_with_the_idempotency_key_of_another_request_gets_422()
    {
        var scene = await SceneAsync();
        var key = Guid.CreateVersion7().ToString();
        await scene.Owner.CreateItemAsync(scene.List.Id, "One", idempotencyKey: key);

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateItemAsync(scene.List.Id, "Two", idempotencyKey: key));

        error.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Create_that_failed_frees_its_idempotency_key()
    {
        var scene = await SceneAsync();
        var key = Guid.CreateVersion7().ToString();
        await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateItemAsync(Guid.CreateVersion7(), "One", idempotencyKey: key));

        var item = await scene.Owner.CreateItemAsync(scene.List.Id, "Two", idempotencyKey: key);

        item.Title.ShouldBe("Two");
    }

    [Fact]
    public async Task Patch_changes_the_fields_that_are_sent_and_no_others()
    {
        var scene = await SceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { description = "Some text", dueDate = "2026-12-24", priority = 3 });

        var item = await scene.Owner.PatchItemAsync(scene.ItemId, new Dictionary<string, object?> { ["dueDate"] = null, ["title"] = "Plan B" });

        (item.Title, item.Description, item.DueDate, item.Priority).ShouldBe(("Plan B", "Some text", null, TodoPriority.High));
    }

    [Fact]
    public async Task Patch_of_different_fields_at_once_keeps_them_all()
    {
        var scene = await SceneAsync();

        await Task.WhenAll(
            scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Plan B" }),
            scene.Owner.PatchItemAsync(scene.ItemId, new { description = "Some text" }),
            scene.Owner.PatchItemAsync(scene.ItemId, new { priority = 4 }),
            scene.Owner.PatchItemAsync(scene.ItemId, new { estimateMinutes = 30 }),
            scene.Owner.PatchItemAsync(scene.ItemId, new { status = 2 }));

        var item = await scene.Owner.GetItemAsync(scene.ItemId);
        (item.Title, item.Description, item.Priority, item.EstimateMinutes, item.Status)
            .ShouldBe(("Plan B", "Some text", TodoPriority.Urgent, 30, TodoStatus.InProgress));
    }

    [Fact]
    public async Task Patch_with_a_stale_stamp_gets_409_with_the_present_state()
    {
        var scene = await SceneAsync();
        var stale = (await scene.Owner.GetItemAsync(scene.ItemId)).ConcurrencyStamp;
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Newer", concurrencyStamp = stale });

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Older", concurrencyStamp = stale }));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.ConcurrencyConflict));
        error.Body.ShouldContain("Newer");
        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Newer");
    }

    [Fact]
    public async Task Patch_ten_times_at_once_with_one_stamp_lets_one_through()
    {
        var scene = await SceneAsync();
        var stamp = (await scene.Owner.GetItemAsync(scene.ItemId)).ConcurrencyStamp;

        var tries = await Task.WhenAll(Enumerable.Range(0, 10).Select(async i =>
        {
            try
            {
                await scene.Owner.PatchItemAsync(scene.ItemId, new { title = $"Try {i}", concurrencyStamp = stamp });
                return true;
            }
            catch (TodoApiException e) when (e.StatusCode == HttpStatusCode.Conflict)
            {
                return false;
            }
        }));

        tries.Count(success => success).ShouldBe(1);
    }

    [Fact]
    public async Task Complete_twice_is_no_error_and_keeps_the_first_time()
    {
        var scene = await SceneAsync();

        var first = await scene.Owner.CompleteAsync(scene.ItemId);
        var second = await scene.Owner.CompleteAsync(scene.ItemId);

        first.Status.ShouldBe(TodoStatus.Completed);
        second.ShouldBeEquivalentTo(first); // not even the sequence moved
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(0);
    }

    [Fact]
    public async Task OpenCount_follows_every_kind_of_change()
    {
        var scene = await SceneAsync();
        var parent = await scene.Owner.CreateItemAsync(scene.List.Id, "Parent");
        await scene.Owner.CreateItemAsync(scene.List.Id, "Child", parentId: parent.Id);
        async Task ShouldBe(int count) => (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(count);

        await ShouldBe(3);
        await scene.Owner.CompleteAsync(scene.ItemId);
        await ShouldBe(2);
        await scene.Owner.DeleteItemAsync(parent.Id);
        await ShouldBe(0);
        await scene.Owner.RestoreAsync(parent.Id);
        await ShouldBe(2);
        await scene.Owner.ReopenAsync(scene.ItemId);
        await ShouldBe(3);
        var other = await scene.Owner.CreateListAsync("Other");
        await scene.Owner.MoveAsync(parent.Id, new { listId = other.Id });
        await ShouldBe(1);
        (await scene.Owner.GetListAsync(other.Id)).OpenCount.ShouldBe(2);
    }

    [Fact]
    public async Task Delete_takes_the_subtasks_along_and_restore_brings_them_back()
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Child", parentId: scene.ItemId);
        var deletedBefore = await scene.Owner.CreateItemAsync(scene.List.Id, "Deleted before", parentId: scene.ItemId);
        await scene.Owner.DeleteItemAsync(deletedBefore.Id);

        await scene.Owner.DeleteItemAsync(scene.ItemId);
        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.ShouldBeEmpty();
        await scene.Owner.RestoreAsync(scene.ItemId);

        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Select(i => i.Id).ShouldBe([scene.ItemId, child.Id], ignoreOrder: true);
    }
}
