using System.Net;
using Todo.Framework.Application;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Lists;
using Todo.Todos.SavedViews;

namespace Todo.IntegrationTests.Todos.SavedViews;

public sealed class SavedViewTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    private static readonly string[] TwoColumns = ["due", "list"];

    [Fact]
    public async Task A_view_keeps_what_was_saved_and_changes_field_by_field()
    {
        var user = await UserAsync();
        var created = await CreateAsync(user, new { name = "Soon", query = " due:<7d ", icon = "clock", color = "#AABBCC", kind = 2, groupBy = "priority", sorting = "dueDate", columns = TwoColumns });

        var patched = await user.Api.SendAsync<SavedViewDto>(HttpMethod.Patch, $"/api/todo/saved-views/{created.Id}", new { name = "Very soon", columns = TwoColumns[..1] });

        (created.Query, created.Color, created.Kind, created.GroupBy, created.IsOwner).ShouldBe(("due:<7d", "#aabbcc", ListViewKind.Calendar, "priority", true));
        (patched.Name, patched.Query, patched.Columns.Count, patched.Sorting).ShouldBe(("Very soon", "due:<7d", 1, "dueDate"));
        (await ListAsync(user)).ShouldHaveSingleItem().Name.ShouldBe("Very soon");

        await user.Api.SendAsync(HttpMethod.Delete, $"/api/todo/saved-views/{created.Id}");

        (await ListAsync(user)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_is_its_owners_alone_unless_it_is_of_a_list()
    {
        var scene = await SceneAsync();
        var owner = new TodoUser(scene.OwnerAccount, scene.Owner);
        var (friend, stranger) = (await UserAsync(), await UserAsync());
        await owner.Api.ShareAsync(scene.List.Id, friend.UserName, ListAccess.Edit);
        var own = await CreateAsync(owner, new { name = "Own" });
        var shared = await CreateAsync(owner, new { name = "Shared", listId = scene.List.Id });

        (await ListAsync(owner)).Select(v => v.Name).ShouldBe(["Own", "Shared"]);
        var seen = (await ListAsync(friend)).ShouldHaveSingleItem();
        (seen.Id, seen.IsOwner).ShouldBe((shared.Id, false));
        (await ListAsync(stranger)).ShouldBeEmpty();
        await ShouldFailAsync(friend, own.Id, HttpStatusCode.NotFound);
        await ShouldFailAsync(stranger, shared.Id, HttpStatusCode.NotFound);
        await ShouldFailAsync(friend, shared.Id, HttpStatusCode.Forbidden); // sees it, but is no administrator of the list

        await owner.Api.ShareAsync(scene.List.Id, friend.UserName, ListAccess.Admin);
        await friend.Api.SendAsync<SavedViewDto>(HttpMethod.Patch, $"/api/todo/saved-views/{shared.Id}", new { name = "Ours" });
        await owner.Api.UnshareAsync(scene.List.Id, friend.Id);

        (await ListAsync(friend)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_needs_a_query_that_is_one_and_a_list_that_may_be_edited()
    {
        var scene = await SceneAsync();
        var reader = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, reader.UserName, ListAccess.View);

        (await Should.ThrowAsync<TodoApiException>(() => CreateAsync(reader, new { name = "Bad", query = "due:soon" }))).Code.ShouldBe(TodoErrorCodes.InvalidQuery);
        (await Should.ThrowAsync<TodoApiException>(() => CreateAsync(reader, new { name = " " }))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Should.ThrowAsync<TodoApiException>(() => CreateAsync(reader, new { name = "Ours", listId = scene.List.Id }))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Should.ThrowAsync<TodoApiException>(() => CreateAsync(reader, new { name = "Ours", listId = Guid.CreateVersion7() }))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_repeated_id_is_a_success_for_its_owner_and_a_conflict_for_others()
    {
        var (user, other) = (await UserAsync(), await UserAsync());
        var id = Guid.CreateVersion7();

        (await CreateAsync(user, new { id, name = "Once" })).Id.ShouldBe(id);
        (await CreateAsync(user, new { id, name = "Once" })).Id.ShouldBe(id);

        (await Should.ThrowAsync<TodoApiException>(() => CreateAsync(other, new { id, name = "Once" }))).Code.ShouldBe(TodoErrorCodes.IdConflict);
        (await ListAsync(user)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Favourites_are_each_users_own()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.View);
        var view = await CreateAsync(new TodoUser(scene.OwnerAccount, scene.Owner), new { name = "Shared", listId = scene.List.Id });

        foreach (var id in new[] { scene.List.Id, view.Id, view.Id }) await friend.Api.SendAsync(HttpMethod.Put, $"/api/todo/favorites/{id}");

        (await friend.Api.GetListsAsync()).Items.ShouldHaveSingleItem().IsFavorite.ShouldBeTrue();
        (await ListAsync(friend)).ShouldHaveSingleItem().IsFavorite.ShouldBeTrue();
        (await scene.Owner.GetListAsync(scene.List.Id)).IsFavorite.ShouldBeFalse();
        await friend.Api.SendAsync(HttpMethod.Delete, $"/api/todo/favorites/{scene.List.Id}");
        (await friend.Api.GetListAsync(scene.List.Id)).IsFavorite.ShouldBeFalse();
    }

    [Fact]
    public async Task Everybody_has_one_inbox_that_stays()
    {
        var (user, other) = (await UserAsync(), await UserAsync());

        var asked = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => user.Api.GetAsync<TodoListDto>("/api/todo/lists/inbox")));

        var inbox = asked[0];
        asked.ShouldAllBe(l => l.Id == inbox.Id && l.IsInbox && l.IsOwner);
        (await user.Api.GetListsAsync()).Items.ShouldHaveSingleItem().IsInbox.ShouldBeTrue();
        (await other.Api.GetAsync<TodoListDto>("/api/todo/lists/inbox")).Id.ShouldNotBe(inbox.Id);
        (await user.Api.CreateItemAsync(inbox.Id)).ListId.ShouldBe(inbox.Id);
        foreach (var attempt in new Func<Task>[]
        {
            () => user.Api.DeleteListAsync(inbox.Id),
            () => user.Api.ShareAsync(inbox.Id, other.UserName, ListAccess.View),
            () => user.Api.SendAsync<TodoListDto>(HttpMethod.Patch, $"/api/todo/lists/{inbox.Id}", new { isArchived = true }),
        })
        {
            var error = await Should.ThrowAsync<TodoApiException>(attempt);
            (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.InboxStays));
        }
    }

    private static Task<SavedViewDto> CreateAsync(TodoUser user, object input) => user.Api.SendAsync<SavedViewDto>(HttpMethod.Post, "/api/todo/saved-views", input);

    private static async Task<IReadOnlyList<SavedViewDto>> ListAsync(TodoUser user) => (await user.Api.GetAsync<ListResultDto<SavedViewDto>>("/api/todo/saved-views")).Items;

    private static async Task ShouldFailAsync(TodoUser user, Guid viewId, HttpStatusCode status)
    {
        (await Should.ThrowAsync<TodoApiException>(() => user.Api.SendAsync<SavedViewDto>(HttpMethod.Patch, $"/api/todo/saved-views/{viewId}", new { name = "Taken" }))).StatusCode.ShouldBe(status);
        (await Should.ThrowAsync<TodoApiException>(() => user.Api.SendAsync(HttpMethod.Delete, $"/api/todo/saved-views/{viewId}"))).StatusCode.ShouldBe(status);
    }
}
