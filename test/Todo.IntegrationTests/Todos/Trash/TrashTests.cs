using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Data;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Activities;
using Todo.Todos.Comments;
using Todo.Todos.Lists;
using Todo.Todos.Trash;

namespace Todo.IntegrationTests.Todos.Trash;

public sealed class TrashTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Trash_holds_what_was_deleted_newest_first_and_subtasks_only_with_their_parent()
    {
        var scene = await SceneAsync();
        await scene.Owner.CreateItemAsync(scene.List.Id, "Below", scene.ItemId);
        var comment = await CommentAsync(scene);
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/comments/{comment}");
        await scene.Owner.DeleteItemAsync(scene.ItemId);
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/sections/{scene.SectionId}");
        var other = await scene.Owner.CreateListAsync("Other");
        await scene.Owner.DeleteListAsync(other.Id);

        var trash = await TrashAsync(scene.Owner);

        trash.Select(e => (e.RowType, e.Name, e.CanPurge)).ShouldBe(
        [
            (ActivityRowType.List, "Other", true), (ActivityRowType.Section, "Now", true),
            (ActivityRowType.Item, "Write the plan", true), (ActivityRowType.Comment, "Any news?", true),
        ]);
        trash.ShouldAllBe(e => e.DeletedById == scene.OwnerAccount.Id && e.DeletedByName != null && e.PurgeAt == e.DeletedAt.AddDays(30));
    }

    [Fact]
    public async Task Trash_pages_without_a_gap()
    {
        var scene = await SceneAsync();
        for (var i = 0; i < 5; i++) await scene.Owner.DeleteItemAsync((await scene.Owner.CreateItemAsync(scene.List.Id, $"Item {i}")).Id);

        var names = new List<string>();
        for (string? cursor = null, next = ""; next is not null; cursor = next)
        {
            var page = await scene.Owner.GetAsync<TrashPageDto>($"/api/todo/trash?maxResultCount=2{(cursor is null ? "" : $"&cursor={cursor}")}");
            names.AddRange(page.Items.Select(e => e.Name));
            next = page.NextCursor;
        }

        names.ShouldBe(["Item 4", "Item 3", "Item 2", "Item 1", "Item 0"]);
    }

    [Fact]
    public async Task Restore_brings_an_item_back_with_its_subtasks_to_all_who_have_the_list_open()
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Below", scene.ItemId);
        await scene.Owner.DeleteItemAsync(scene.ItemId);
        var head = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        await RestoreAsync(scene.Owner, scene.ItemId);

        (await scene.Owner.GetChangesAsync(scene.List.Id, head)).Items.Select(i => i.Id).ShouldBe([scene.ItemId, child.Id], ignoreOrder: true);
        (await TrashAsync(scene.Owner)).ShouldBeEmpty();
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(2);
    }

    [Fact]
    public async Task Restore_of_a_subtask_whose_parent_is_gone_makes_it_a_root()
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Below", scene.ItemId);
        await scene.Owner.DeleteItemAsync(child.Id);
        await scene.Owner.DeleteItemAsync(scene.ItemId);

        await RestoreAsync(scene.Owner, child.Id);

        (await scene.Owner.GetItemAsync(child.Id)).ParentId.ShouldBeNull();
    }

    [Fact]
    public async Task Restore_brings_a_list_back_to_its_members_with_what_was_in_it()
    {
        var scene = await SceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        await scene.Owner.DeleteListAsync(scene.List.Id);
        (await Should.ThrowAsync<TodoApiException>(() => RestoreAsync(member.Api, scene.List.Id))).Code.ShouldBe(TodoErrorCodes.TrashEntryNotFound);

        await RestoreAsync(scene.Owner, scene.List.Id);

        (await member.Api.GetItemsAsync(scene.List.Id)).Items.ShouldHaveSingleItem().Id.ShouldBe(scene.ItemId);
    }

    [Fact]
    public async Task A_comment_is_restored_by_its_author_and_counts_again()
    {
        var scene = await SceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        var comment = await CommentAsync(scene);
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/comments/{comment}");
        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(0);
        (await TrashAsync(member.Api)).ShouldBeEmpty();

        await RestoreAsync(scene.Owner, comment);

        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(1);
    }

    [Fact]
    public async Task Editors_see_and_restore_but_only_the_owner_deletes_for_good()
    {
        var scene = await SceneAsync();
        var (editor, viewer) = (await UserAsync(), await UserAsync());
        await scene.Owner.ShareAsync(scene.List.Id, editor.UserName, ListAccess.Admin);
        await scene.Owner.ShareAsync(scene.List.Id, viewer.UserName, ListAccess.Comment);
        await scene.Owner.DeleteItemAsync(scene.ItemId);

        (await TrashAsync(viewer.Api)).ShouldBeEmpty();
        (await TrashAsync(editor.Api)).ShouldHaveSingleItem().CanPurge.ShouldBeFalse();
        (await Should.ThrowAsync<TodoApiException>(() => RestoreAsync(viewer.Api, scene.ItemId))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<TodoApiException>(() => PurgeAsync(editor.Api, scene.ItemId))).Code.ShouldBe(TodoErrorCodes.ListAccessDenied);
        await RestoreAsync(editor.Api, scene.ItemId);

        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Write the plan");
    }

    [Fact]
    public async Task Purge_leaves_nothing_of_an_item_and_its_past()
    {
        var scene = await (await SceneAsync()).WithPastAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Below", scene.ItemId);
        await scene.Owner.DeleteItemAsync(scene.ItemId);

        await PurgeAsync(scene.Owner, scene.ItemId);

        (await RowsOfAsync(scene.ItemId) + await RowsOfAsync(child.Id)).ShouldBe(0);
        (await TrashAsync(scene.Owner)).ShouldHaveSingleItem().Id.ShouldBe(scene.TrashedId);
        (await Should.ThrowAsync<TodoApiException>(() => RestoreAsync(scene.Owner, scene.ItemId))).Code.ShouldBe(TodoErrorCodes.TrashEntryNotFound);
    }

    [Fact]
    public async Task Emptying_deletes_for_good_what_is_of_own_lists_and_nothing_else()
    {
        var scene = await (await SceneAsync()).WithPastAsync();
        var friend = await UserAsync();
        var theirs = await friend.Api.CreateListAsync("Theirs");
        await friend.Api.ShareAsync(theirs.Id, scene.OwnerAccount.UserName, ListAccess.Edit);
        var item = await friend.Api.CreateItemAsync(theirs.Id, "Of others");
        await scene.Owner.DeleteItemAsync(item.Id);
        await scene.Owner.DeleteListAsync(scene.List.Id);

        var emptied = await scene.Owner.SendAsync<EmptiedTrashDto>(HttpMethod.Delete, "/api/todo/trash");

        (emptied.Count, emptied.HasMore).ShouldBe((2, false)); // the list, and what had been deleted in it before
        (await TrashAsync(scene.Owner)).ShouldHaveSingleItem().Id.ShouldBe(item.Id);
        (await Sql.ScalarAsync<long>("SELECT (SELECT count(*) FROM todo.todo_lists WHERE id = $1) + (SELECT count(*) FROM todo.todo_items WHERE list_id = $1) + (SELECT count(*) FROM todo.activities WHERE list_id = $1) + (SELECT count(*) FROM todo.comments WHERE list_id = $1)", scene.List.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_there_for_thirty_days_is_purged_and_nothing_younger()
    {
        var scene = await SceneAsync();
        var young = await scene.Owner.CreateItemAsync(scene.List.Id, "Young");
        await scene.Owner.DeleteItemAsync(scene.ItemId);
        await scene.Owner.DeleteItemAsync(young.Id);
        await Sql.ExecuteAsync("UPDATE todo.trash_entries SET deleted_at = deleted_at - interval '31 days' WHERE row_id = $1", scene.ItemId);

        var deletedBefore = TimeProvider.System.GetUtcNow().AddDays(-30);
        await Host.Services.GetRequiredService<IDatabaseRunner>().RunOnAllAsync(
            "test", (scope, token) => TrashPurger.PurgeAsync(scope, deletedBefore, token), cancellationToken: Cancel);

        (await RowsOfAsync(scene.ItemId)).ShouldBe(0);
        (await TrashAsync(scene.Owner)).ShouldHaveSingleItem().Id.ShouldBe(young.Id);
    }

    private async Task<long> RowsOfAsync(Guid itemId) => await Sql.ScalarAsync<long>(
        """
        SELECT (SELECT count(*) FROM todo.todo_items WHERE id = $1) + (SELECT count(*) FROM todo.comments WHERE item_id = $1)
            + (SELECT count(*) FROM todo.activities WHERE item_id = $1) + (SELECT count(*) FROM todo.trash_entries WHERE item_id = $1)
        """, itemId);

    private static async Task<Guid> CommentAsync(TodoScene scene) =>
        (await scene.Owner.SendAsync<CommentDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/comments", new { text = "Any news?" })).Id;

    private static async Task<IReadOnlyList<TrashEntryDto>> TrashAsync(TodoApi api) => (await api.GetAsync<TrashPageDto>("/api/todo/trash")).Items;

    private static Task RestoreAsync(TodoApi api, Guid id) => api.SendAsync(HttpMethod.Post, $"/api/todo/trash/{id}/restore");

    private static Task PurgeAsync(TodoApi api, Guid id) => api.SendAsync(HttpMethod.Delete, $"/api/todo/trash/{id}");
}
