using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Activities;
using Todo.Todos.Comments;
using Todo.Todos.Undo;

namespace Todo.IntegrationTests.Todos.Undo;

public sealed class ListMomentTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Preview_says_what_would_change_and_changes_nothing()
    {
        var (scene, at, newItem) = await ChangedSceneAsync();

        var preview = await SendAsync(scene, "restore-preview", at);

        (preview.DeletedCount, preview.RestoredCount, preview.UpdatedCount, preview.MovedCount).ShouldBe((1, 1, 2, 0));
        preview.Rows.Single(r => r.Kind == ActivityKind.Deleted).RowId.ShouldBe(newItem);
        var item = preview.Rows.Single(r => r.RowId == scene.ItemId);
        item.Changes.ShouldHaveSingleItem();
        (item.Changes[0].Field, item.Changes[0].From!.ToString(), item.Changes[0].To!.ToString()).ShouldBe(("title", "Third", "Write the plan"));
        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Third");
    }

    [Fact]
    public async Task Restore_puts_the_list_back_and_is_one_step_of_undo()
    {
        var (scene, at, newItem) = await ChangedSceneAsync();

        await SendAsync(scene, "restore", at);

        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Write the plan");
        (await scene.Owner.GetListAsync(scene.List.Id)).Name.ShouldBe("Plans");
        var rows = await scene.Owner.GetChangesAsync(scene.List.Id);
        rows.Sections.ShouldHaveSingleItem().Id.ShouldBe(scene.SectionId);
        rows.Items.ShouldNotContain(i => i.Id == newItem);
        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(1); // what was said stays

        await scene.Owner.SendAsync(HttpMethod.Post, "/api/todo/undo", new { });

        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Third");
        (await scene.Owner.GetItemAsync(newItem)).Title.ShouldBe("New");
        (await scene.Owner.GetChangesAsync(scene.List.Id)).Sections.ShouldBeEmpty();
        (await SendAsync(scene, "restore-preview", at)).UpdatedCount.ShouldBe(2);
    }

    [Fact]
    public async Task What_moved_between_lists_stays_where_it_is()
    {
        var scene = await SceneAsync();
        var other = await scene.Owner.CreateListAsync("Other");
        var comes = await scene.Owner.CreateItemAsync(other.Id, "Comes");
        var at = (await scene.Owner.GetItemAsync(comes.Id)).CreationTime;
        await scene.Owner.MoveAsync(comes.Id, new { listId = scene.List.Id });
        await scene.Owner.MoveAsync(scene.ItemId, new { listId = other.Id });

        var done = await SendAsync(scene, "restore", at);

        (done.MovedCount, done.DeletedCount, done.RestoredCount, done.UpdatedCount).ShouldBe((2, 0, 0, 0));
        (await scene.Owner.GetItemAsync(comes.Id)).ListId.ShouldBe(scene.List.Id);
        (await scene.Owner.GetItemAsync(scene.ItemId)).ListId.ShouldBe(other.Id);
    }

    [Fact]
    public async Task A_moment_to_come_is_refused()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => SendAsync(scene, "restore", TimeProvider.System.GetUtcNow().AddHours(1)));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, TodoErrorCodes.MomentInFuture));
    }

    /// <summary>After the moment: an item renamed twice, a section deleted, an item made, the list renamed, a comment written.</summary>
    private async Task<(TodoScene Scene, DateTimeOffset At, Guid NewItem)> ChangedSceneAsync()
    {
        var scene = await SceneAsync();
        var at = (await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/lists/{scene.List.Id}/activity")).Items[0].At;
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Second" });
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Third" });
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/sections/{scene.SectionId}");
        var created = await scene.Owner.CreateItemAsync(scene.List.Id, "New");
        await scene.Owner.SendAsync(HttpMethod.Patch, $"/api/todo/lists/{scene.List.Id}", new { name = "Better plans" });
        await scene.Owner.SendAsync<CommentDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/comments", new { text = "Hm" });
        return (scene, at, created.Id);
    }

    private static Task<MomentDto> SendAsync(TodoScene scene, string action, DateTimeOffset at) =>
        scene.Owner.SendAsync<MomentDto>(HttpMethod.Post, $"/api/todo/lists/{scene.List.Id}/{action}", new { at });
}
