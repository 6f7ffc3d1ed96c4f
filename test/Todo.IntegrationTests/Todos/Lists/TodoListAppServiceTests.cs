using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Lists;

public sealed class TodoListAppServiceTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task GetList_answers_own_and_shared_lists_with_what_the_caller_may_do()
    {
        var scene = await SceneAsync();
        var viewer = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, viewer.UserName, ListAccess.View);
        var own = await viewer.Api.CreateListAsync("Mine");

        var lists = await viewer.Api.GetListsAsync();

        lists.TotalCount.ShouldBe(2);
        lists.Items.Select(l => (l.Id, l.Access, l.IsOwner, l.IsShared)).ShouldBe(
            [(own.Id, ListAccess.Admin, true, false), (scene.List.Id, ListAccess.View, false, true)], ignoreOrder: true);
        lists.Items.Single(l => l.Id == scene.List.Id).OpenCount.ShouldBe(1);
    }

    [Fact]
    public async Task GetList_pages_with_the_whole_count()
    {
        var user = await UserAsync();
        foreach (var name in new[] { "a", "b", "c" }) await user.Api.CreateListAsync(name);

        var page = await user.Api.GetAsync<Todo.Framework.Application.PagedResultDto<TodoListDto>>("/api/todo/lists?skipCount=1&maxResultCount=1");

        page.TotalCount.ShouldBe(3);
        page.Items.ShouldHaveSingleItem().Name.ShouldBe("b");
    }

    [Fact]
    public async Task Create_with_the_same_id_again_is_the_same_list_and_with_another_name_a_conflict()
    {
        var user = await UserAsync();
        var id = Guid.CreateVersion7();

        await user.Api.CreateListAsync("Plans", id);
        (await user.Api.CreateListAsync("Plans", id)).Id.ShouldBe(id);

        (await Should.ThrowAsync<TodoApiException>(() => user.Api.CreateListAsync("Other", id))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await user.Api.GetListsAsync()).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Patch_changes_single_fields_and_moves_the_sequence()
    {
        var scene = await SceneAsync();
        var before = await scene.Owner.GetListAsync(scene.List.Id);

        var list = await scene.Owner.SendAsync<TodoListDto>(HttpMethod.Patch, $"/api/todo/lists/{scene.List.Id}", new { color = "#00FF00", isArchived = true });

        (list.Name, list.Color, list.IsArchived, list.Sequence).ShouldBe(("Plans", "#00ff00", true, before.Sequence + 1));
        (await scene.Owner.GetChangesAsync(scene.List.Id, before.Sequence)).List!.Color.ShouldBe("#00ff00");
    }

    [Fact]
    public async Task Share_again_changes_the_permission_and_to_nobody_is_an_error()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.Edit);

        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName.ToUpperInvariant(), ListAccess.View);
        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.ShareAsync(scene.List.Id, "nobody-of-this-name", ListAccess.View));

        (await friend.Api.GetListAsync(scene.List.Id)).Access.ShouldBe(ListAccess.View);
        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.NotFound, TodoErrorCodes.UserNotFound));
    }

    [Fact]
    public async Task Share_with_somebody_of_another_tenant_finds_nobody()
    {
        var scene = await SceneAsync();
        var foreigner = await UserOfOtherTenantAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.ShareAsync(scene.List.Id, foreigner.UserName, ListAccess.View));

        error.Code.ShouldBe(TodoErrorCodes.UserNotFound);
    }

    [Fact]
    public async Task Share_twenty_times_at_once_with_one_person_is_one_share()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.Comment)));

        var shares = await scene.Owner.GetAsync<Todo.Framework.Application.ListResultDto<ListShareDto>>($"/api/todo/lists/{scene.List.Id}/shares");
        shares.Items.Count(s => s.UserId == friend.Id).ShouldBe(1);
    }

    [Fact]
    public async Task Unshare_hides_the_list_and_anybody_may_leave_by_themselves()
    {
        var scene = await SceneAsync();
        var (first, second) = (await UserAsync(), await UserAsync());
        foreach (var user in new[] { first, second }) await scene.Owner.ShareAsync(scene.List.Id, user.UserName, ListAccess.View);

        await scene.Owner.UnshareAsync(scene.List.Id, first.Id);
        await second.Api.UnshareAsync(scene.List.Id, second.Id);

        foreach (var user in new[] { first, second })
        {
            (await Should.ThrowAsync<TodoApiException>(() => user.Api.GetListAsync(scene.List.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await user.Api.GetListsAsync()).Items.ShouldBeEmpty();
        }
    }
}
