using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Activities;
using Todo.Todos.Comments;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Comments;

public sealed class CommentTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Comments_come_newest_first_page_by_page_and_are_counted()
    {
        var scene = await SceneAsync();
        for (var i = 1; i <= 5; i++) await CommentAsync(scene.Owner, scene.ItemId, $"No. {i}");

        var first = await scene.Owner.GetAsync<CommentPageDto>($"/api/todo/items/{scene.ItemId}/comments?maxResultCount=3");
        var second = await scene.Owner.GetAsync<CommentPageDto>($"/api/todo/items/{scene.ItemId}/comments?maxResultCount=3&cursor={first.NextCursor}");

        first.Items.Concat(second.Items).Select(c => c.Text).ShouldBe(["No. 5", "No. 4", "No. 3", "No. 2", "No. 1"]);
        second.NextCursor.ShouldBeNull();
        first.Items[0].Author!.Id.ShouldBe(scene.OwnerAccount.Id);
        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(5);
    }

    [Fact]
    public async Task Everybody_who_has_the_list_open_learns_of_each_change_of_comments()
    {
        var scene = await SceneAsync();
        var head = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;
        var comment = await CommentAsync(scene.Owner, scene.ItemId, "Hello");
        var changes = await scene.Owner.GetChangesAsync(scene.List.Id, head);
        var item = changes.Items.ShouldHaveSingleItem();
        item.CommentCount.ShouldBe(1);

        await scene.Owner.SendAsync(HttpMethod.Put, $"/api/todo/comments/{comment.Id}/reactions/%F0%9F%8E%89");

        (await scene.Owner.GetChangesAsync(scene.List.Id, changes.Sequence)).Items.ShouldHaveSingleItem().CommentsChangedAt.ShouldNotBe(item.CommentsChangedAt);
    }

    [Fact]
    public async Task Mentioned_is_only_who_sees_the_list()
    {
        var scene = await SceneAsync();
        var (member, stranger) = (await UserAsync(), await UserAsync());
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.View);

        var comment = await CommentAsync(scene.Owner, scene.ItemId, $"Ask @{member.UserName.ToUpperInvariant()}. Or @{stranger.UserName}, or mail a@{member.UserName}");

        comment.Mentions.ShouldHaveSingleItem().Id.ShouldBe(member.Id);
    }

    [Fact]
    public async Task An_edit_is_told_and_its_past_is_kept()
    {
        var scene = await SceneAsync();
        var comment = await CommentAsync(scene.Owner, scene.ItemId, "Frist");

        var edited = await scene.Owner.SendAsync<CommentDto>(HttpMethod.Patch, $"/api/todo/comments/{comment.Id}", new { text = "First" });

        (edited.Text, edited.EditedAt is null, comment.EditedAt is null).ShouldBe(("First", false, true));
        var history = await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/comments/{comment.Id}/history");
        history.Items.Select(a => a.Kind).ShouldBe([ActivityKind.Updated, ActivityKind.Created]);
        history.Items[0].Changes.ShouldHaveSingleItem().From!.ToString().ShouldBe("Frist");
    }

    [Fact]
    public async Task Nobody_edits_what_another_said_and_admins_may_delete_it()
    {
        var scene = await SceneAsync();
        var (admin, commenter) = (await UserAsync(), await UserAsync());
        await scene.Owner.ShareAsync(scene.List.Id, admin.UserName, ListAccess.Admin);
        await scene.Owner.ShareAsync(scene.List.Id, commenter.UserName, ListAccess.Comment);
        var comment = await CommentAsync(commenter.Api, scene.ItemId, "Mine");

        var error = await Should.ThrowAsync<TodoApiException>(() => admin.Api.SendAsync(HttpMethod.Patch, $"/api/todo/comments/{comment.Id}", new { text = "Theirs" }));
        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Forbidden, TodoErrorCodes.NotYourComment));
        await admin.Api.SendAsync(HttpMethod.Delete, $"/api/todo/comments/{comment.Id}");

        (await scene.Owner.GetAsync<CommentPageDto>($"/api/todo/items/{scene.ItemId}/comments")).Items.ShouldBeEmpty();
        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(0);
    }

    [Fact]
    public async Task Reactions_at_once_are_all_kept_and_one_person_counts_once()
    {
        var scene = await SceneAsync();
        var comment = await CommentAsync(scene.Owner, scene.ItemId, "Done!");
        var people = new List<TodoUser>();
        for (var i = 0; i < 4; i++)
        {
            people.Add(await UserAsync());
            await scene.Owner.ShareAsync(scene.List.Id, people[i].UserName, ListAccess.Comment);
        }

        var path = $"/api/todo/comments/{comment.Id}/reactions/{Uri.EscapeDataString("🎉")}";
        await Task.WhenAll(people.Concat(people).Select(p => p.Api.SendAsync(HttpMethod.Put, path)));
        var after = await people[0].Api.SendAsync<CommentDto>(HttpMethod.Delete, path);

        var reaction = after.Reactions.ShouldHaveSingleItem();
        (reaction.Emoji, reaction.Count, reaction.IsMine).ShouldBe(("🎉", 3, false));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("x")]
    [InlineData("🎉🎉")]
    [InlineData("%3Cb%3E")]
    public async Task A_reaction_is_one_emoji(string emoji)
    {
        var scene = await SceneAsync();
        var comment = await CommentAsync(scene.Owner, scene.ItemId, "Done!");

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.SendAsync(HttpMethod.Put, $"/api/todo/comments/{comment.Id}/reactions/{emoji}"));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, TodoErrorCodes.InvalidReaction));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task An_empty_comment_is_refused(string? text)
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.SendAsync(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/comments", new { text }));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_comment_that_is_sent_again_is_one_comment()
    {
        var scene = await SceneAsync();
        var id = Guid.CreateVersion7();

        foreach (var _ in new[] { 1, 2 }) await scene.Owner.SendAsync<CommentDto>(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/comments", new { id, text = "Once" });

        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Comments_go_along_when_their_item_moves(bool toAnotherSpace)
    {
        var scene = await (await SceneAsync()).WithPastAsync();
        var friend = await UserAsync();
        var target = toAnotherSpace ? await friend.Api.CreateListAsync("Theirs") : await scene.Owner.CreateListAsync("Other");
        if (toAnotherSpace) await friend.Api.ShareAsync(target.Id, scene.OwnerAccount.UserName, ListAccess.Edit);

        await scene.Owner.MoveAsync(scene.ItemId, new { listId = target.Id });

        (await scene.Owner.GetAsync<CommentPageDto>($"/api/todo/items/{scene.ItemId}/comments")).Items.ShouldHaveSingleItem().ListId.ShouldBe(target.Id);
        await scene.Owner.SendAsync(HttpMethod.Patch, $"/api/todo/comments/{scene.CommentId}", new { text = "Moved along" });
    }

    [Fact]
    public async Task Undo_takes_back_an_edit_a_deletion_and_a_comment()
    {
        var scene = await SceneAsync();
        var comment = await CommentAsync(scene.Owner, scene.ItemId, "One");
        await scene.Owner.SendAsync(HttpMethod.Patch, $"/api/todo/comments/{comment.Id}", new { text = "Two" });
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/comments/{comment.Id}");
        Task UndoAsync() => scene.Owner.SendAsync(HttpMethod.Post, "/api/todo/undo", new { });
        async Task<string?> TextAsync() => (await scene.Owner.GetAsync<CommentPageDto>($"/api/todo/items/{scene.ItemId}/comments")).Items.SingleOrDefault()?.Text;

        await UndoAsync();
        (await TextAsync()).ShouldBe("Two");
        await UndoAsync();
        (await TextAsync()).ShouldBe("One");
        await UndoAsync();

        (await TextAsync()).ShouldBeNull();
        (await scene.Owner.GetItemAsync(scene.ItemId)).CommentCount.ShouldBe(0);
    }

    private static Task<CommentDto> CommentAsync(TodoApi api, Guid itemId, string text) =>
        api.SendAsync<CommentDto>(HttpMethod.Post, $"/api/todo/items/{itemId}/comments", new { text });
}
