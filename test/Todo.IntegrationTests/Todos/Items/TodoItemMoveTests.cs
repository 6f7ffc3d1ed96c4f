using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Items;

public sealed class TodoItemMoveTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Move_between_two_neighbours_writes_one_row()
    {
        var scene = await SceneAsync();
        var items = await AddAsync(scene, "a", "b", "c", "d");
        var before = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        await scene.Owner.MoveAsync(items[3].Id, new { afterId = items[0].Id, beforeId = items[1].Id });

        (await TitlesAsync(scene)).ShouldBe(["Write the plan", "a", "d", "b", "c"]);
        (await scene.Owner.GetListAsync(scene.List.Id)).Sequence.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Move_before_the_first_behind_the_last_and_without_neighbours()
    {
        var scene = await SceneAsync();
        var items = await AddAsync(scene, "a", "b");

        await scene.Owner.MoveAsync(items[1].Id, new { beforeId = scene.ItemId });
        (await TitlesAsync(scene)).ShouldBe(["b", "Write the plan", "a"]);
        await scene.Owner.MoveAsync(items[1].Id, new { afterId = items[0].Id });
        (await TitlesAsync(scene)).ShouldBe(["Write the plan", "a", "b"]);
        await scene.Owner.MoveAsync(scene.ItemId, new { });
        (await TitlesAsync(scene)).ShouldBe(["a", "b", "Write the plan"]);
    }

    [Fact]
    public async Task Move_with_neighbours_that_have_changed_places_still_lands_behind_the_first()
    {
        var scene = await SceneAsync();
        var items = await AddAsync(scene, "a", "b", "c");

        await scene.Owner.MoveAsync(scene.ItemId, new { afterId = items[2].Id, beforeId = items[0].Id });

        (await TitlesAsync(scene)).ShouldBe(["a", "b", "c", "Write the plan"]);
    }

    [Fact]
    public async Task Move_thirty_times_at_once_keeps_one_total_order()
    {
        var scene = await SceneAsync();
        var items = await AddAsync(scene, "a", "b", "c", "d", "e");

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => scene.Owner.MoveAsync(items[i % 5].Id, new { afterId = items[(i + 2) % 5].Id })));

        var page = await scene.Owner.GetItemsAsync(scene.List.Id);
        page.Items.Select(i => i.Title).ShouldBe(["Write the plan", "a", "b", "c", "d", "e"], ignoreOrder: true);
        page.Items.Select(i => i.Position).ShouldBe(page.Items.Select(i => i.Position).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Move_into_a_section_and_out_of_it_again()
    {
        var scene = await SceneAsync();

        (await scene.Owner.MoveAsync(scene.ItemId, new { sectionId = scene.SectionId })).SectionId.ShouldBe(scene.SectionId);
        (await scene.Owner.MoveAsync(scene.ItemId, new { })).SectionId.ShouldBe(scene.SectionId); // absent: stays
        (await scene.Owner.MoveAsync(scene.ItemId, new Dictionary<string, object?> { ["sectionId"] = null })).SectionId.ShouldBeNull();
    }

    [Fact]
    public async Task Move_under_its_own_subtask_is_refused()
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Child", parentId: scene.ItemId);

        foreach (var parentId in new[] { child.Id, scene.ItemId })
        {
            var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.MoveAsync(scene.ItemId, new { parentId }));
            error.Code.ShouldBe(TodoErrorCodes.ItemCycle);
        }
    }

    [Fact]
    public async Task Move_that_would_nest_deeper_than_five_is_refused()
    {
        var scene = await SceneAsync();
        var parent = scene.ItemId;
        for (var depth = 2; depth <= 5; depth++) parent = (await scene.Owner.CreateItemAsync(scene.List.Id, $"Depth {depth}", parentId: parent)).Id;
        var tree = await scene.Owner.CreateItemAsync(scene.List.Id, "Tree");
        await scene.Owner.CreateItemAsync(scene.List.Id, "Leaf", parentId: tree.Id);

        var deepest = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateItemAsync(scene.List.Id, "Depth 6", parentId: parent));
        var third = (await scene.Owner.GetItemAsync(parent)).ParentId;
        var moved = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.MoveAsync(tree.Id, new { parentId = third }));

        deepest.Code.ShouldBe(TodoErrorCodes.ItemTooDeep);
        moved.Code.ShouldBe(TodoErrorCodes.ItemTooDeep);
    }

    [Theory]
    [InlineData(true)] // the target belongs to the same person
    [InlineData(false)] // the target belongs to somebody else: another space, another key
    public async Task Move_to_another_list_takes_the_subtasks_and_leaves_tombstones(bool isOwnList)
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Child", parentId: scene.ItemId);
        var other = isOwnList ? await scene.Owner.CreateListAsync("Other") : await SharedByAnotherAsync(scene);
        var since = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        var moved = await scene.Owner.MoveAsync(scene.ItemId, new { listId = other.Id });

        moved.ListId.ShouldBe(other.Id);
        var left = await scene.Owner.GetChangesAsync(scene.List.Id, since);
        left.DeletedItemIds.ShouldBe([scene.ItemId, child.Id], ignoreOrder: true);
        var there = await scene.Owner.GetChangesAsync(other.Id);
        there.Items.Select(i => (i.Id, i.ParentId)).ShouldBe([(scene.ItemId, null), (child.Id, scene.ItemId)], ignoreOrder: true);
        (await scene.Owner.GetItemAsync(child.Id)).CreatorId.ShouldBe(child.CreatorId);
    }

    [Fact]
    public async Task Move_to_a_list_that_the_caller_may_only_see_is_refused()
    {
        var scene = await SceneAsync();
        var other = await SharedByAnotherAsync(scene, ListAccess.View);

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.MoveAsync(scene.ItemId, new { listId = other.Id }));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Forbidden, TodoErrorCodes.ListAccessDenied));
    }

    [Fact]
    public async Task Move_next_to_an_item_of_a_list_the_caller_may_not_see_finds_nothing()
    {
        var scene = await SceneAsync();
        var stranger = await SceneAsync();

        foreach (var target in new object[] { new { afterId = stranger.ItemId }, new { parentId = stranger.ItemId }, new { sectionId = stranger.SectionId } })
        {
            var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.MoveAsync(scene.ItemId, target));
            error.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<TodoListDto> SharedByAnotherAsync(TodoScene scene, ListAccess access = ListAccess.Edit)
    {
        var another = await UserAsync();
        var list = await another.Api.CreateListAsync("Theirs");
        await another.Api.ShareAsync(list.Id, scene.OwnerAccount.UserName, access);
        return list;
    }

    private static async Task<List<TodoItemDto>> AddAsync(TodoScene scene, params string[] titles)
    {
        var items = new List<TodoItemDto>();
        foreach (var title in titles) items.Add(await scene.Owner.CreateItemAsync(scene.List.Id, title));
        return items;
    }

    private static async Task<IEnumerable<string>> TitlesAsync(TodoScene scene) =>
        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Select(i => i.Title);
}
