using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.Items;

public sealed class ItemLinkTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Two_people_who_add_different_labels_at_once_both_succeed()
    {
        var scene = await RouteSceneAsync();
        var labels = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => scene.Owner.CreateLabelAsync(scene.List.Id, $"Label {i}")));

        await Task.WhenAll(labels.Select(label => scene.Owner.LinkAsync(scene.ItemId, $"labels/{label.Id}")));

        (await scene.Owner.GetItemAsync(scene.ItemId)).LabelIds.ShouldBe(labels.Select(l => l.Id), ignoreOrder: true);
        (await MirrorAsync("item_labels", scene.ItemId)).ShouldBe(8);
    }

    [Fact]
    public async Task A_link_that_is_there_already_or_gone_already_changes_nothing()
    {
        var scene = await RouteSceneAsync();
        var once = await scene.Owner.LinkAsync(scene.ItemId, $"labels/{scene.LabelId}");

        (await scene.Owner.LinkAsync(scene.ItemId, $"labels/{scene.LabelId}")).Sequence.ShouldBe(once.Sequence);
        var without = await scene.Owner.UnlinkAsync(scene.ItemId, $"labels/{scene.LabelId}");
        (await scene.Owner.UnlinkAsync(scene.ItemId, $"labels/{scene.LabelId}")).Sequence.ShouldBe(without.Sequence);

        without.LabelIds.ShouldBeEmpty();
        (await MirrorAsync("item_labels", scene.ItemId)).ShouldBe(0);
    }

    [Fact]
    public async Task Labels_of_another_list_are_not_found()
    {
        var scene = await RouteSceneAsync();
        var other = await scene.Owner.CreateListAsync("Other");
        var label = await scene.Owner.CreateLabelAsync(other.Id);

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.LinkAsync(scene.ItemId, $"labels/{label.Id}"));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.NotFound, TodoErrorCodes.LabelNotFound));
    }

    [Fact]
    public async Task Two_labels_of_a_list_never_have_one_name()
    {
        var scene = await RouteSceneAsync(); // has "Urgent"

        var errors = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Record.ExceptionAsync(() => scene.Owner.CreateLabelAsync(scene.List.Id, " #waiting ")).AsTask()));

        errors.Count(e => e is null).ShouldBe(1);
        errors.OfType<TodoApiException>().ShouldAllBe(e => e.StatusCode == HttpStatusCode.Conflict && e.Code == TodoErrorCodes.LabelNameTaken);
        (await Should.ThrowAsync<TodoApiException>(() => scene.Owner.CreateLabelAsync(scene.List.Id, "URGENT"))).Code.ShouldBe(TodoErrorCodes.LabelNameTaken);
    }

    [Fact]
    public async Task Labels_are_part_of_the_lists_changes()
    {
        var scene = await RouteSceneAsync();
        var head = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        await scene.Owner.SendAsync<object>(HttpMethod.Patch, $"/api/todo/labels/{scene.LabelId}", new { name = "Soon", color = "#ABCDEF" });
        var renamed = await scene.Owner.GetChangesAsync(scene.List.Id, head);
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/labels/{scene.LabelId}");
        var deleted = await scene.Owner.GetChangesAsync(scene.List.Id, head);

        var label = renamed.Labels.ShouldHaveSingleItem();
        (label.Name, label.Color, label.Sequence).ShouldBe(("Soon", "#abcdef", head + 1));
        (deleted.Labels.Count, deleted.DeletedLabelIds.ShouldHaveSingleItem(), deleted.Sequence).ShouldBe((0, scene.LabelId, head + 2));
    }

    [Fact]
    public async Task Only_who_can_see_the_list_is_assigned()
    {
        var scene = await RouteSceneAsync();
        var stranger = await UserAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.LinkAsync(scene.ItemId, $"assignees/{stranger.Id}"));
        var assigned = await scene.Owner.PatchItemAsync(scene.ItemId, new { assigneeIds = new[] { scene.MemberId, scene.OwnerAccount.Id } });

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, TodoErrorCodes.AssigneeHasNoAccess));
        assigned.AssigneeIds.ShouldBe([scene.MemberId, scene.OwnerAccount.Id]);
        (await MirrorAsync("item_assignees", scene.ItemId)).ShouldBe(2);
    }

    [Fact]
    public async Task An_item_waits_until_what_blocks_it_is_done()
    {
        var scene = await RouteSceneAsync();
        await scene.Owner.LinkAsync(scene.ItemId, $"blockers/{scene.BlockerId}");

        foreach (var complete in new Func<Task>[] { () => scene.Owner.CompleteAsync(scene.ItemId), () => scene.Owner.PatchItemAsync(scene.ItemId, new { status = 3 }) })
        {
            var error = await Should.ThrowAsync<TodoApiException>(complete);
            (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.ItemIsBlocked));
        }

        await scene.Owner.CompleteAsync(scene.BlockerId);
        (await scene.Owner.CompleteAsync(scene.ItemId)).CompletedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_deleted_blocker_no_longer_blocks()
    {
        var scene = await RouteSceneAsync();
        await scene.Owner.LinkAsync(scene.ItemId, $"blockers/{scene.BlockerId}");

        await scene.Owner.DeleteItemAsync(scene.BlockerId);

        (await scene.Owner.CompleteAsync(scene.ItemId)).CompletedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_circle_of_dependencies_is_refused_however_it_is_closed()
    {
        var scene = await RouteSceneAsync();
        var (b, c) = (await scene.Owner.CreateItemAsync(scene.List.Id, "b"), await scene.Owner.CreateItemAsync(scene.List.Id, "c"));
        await scene.Owner.LinkAsync(scene.ItemId, $"blockers/{b.Id}");
        await scene.Owner.LinkAsync(b.Id, $"blockers/{c.Id}");

        foreach (var blocker in new[] { scene.ItemId, c.Id })
        {
            var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.LinkAsync(c.Id, $"blockers/{(blocker == c.Id ? c.Id : blocker)}"));
            (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.DependencyCycle));
        }

        (await scene.Owner.GetItemAsync(c.Id)).BlockedByIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_close_a_circle_from_both_ends_at_once_do_not_both_succeed()
    {
        var scene = await RouteSceneAsync();
        for (var round = 0; round < 5; round++)
        {
            var (a, b) = (await scene.Owner.CreateItemAsync(scene.List.Id, "a"), await scene.Owner.CreateItemAsync(scene.List.Id, "b"));

            var errors = await Task.WhenAll(
                Record.ExceptionAsync(() => scene.Owner.LinkAsync(a.Id, $"blockers/{b.Id}")).AsTask(),
                Record.ExceptionAsync(() => scene.Owner.LinkAsync(b.Id, $"blockers/{a.Id}")).AsTask());

            errors.Count(e => e is null).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Into_another_list_an_item_takes_its_labels_by_name_and_the_people_who_can_see_it_there()
    {
        var scene = await RouteSceneAsync();
        var target = await scene.Owner.CreateListAsync("Other");
        var same = await scene.Owner.CreateLabelAsync(target.Id, "URGENT");
        var unknown = await scene.Owner.CreateLabelAsync(scene.List.Id, "Legal");
        var child = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Child", parentId = scene.ItemId, blockedByIds = new[] { scene.ItemId } });
        var waiting = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Waiting", blockedByIds = new[] { scene.ItemId, child.Id } });
        await scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = new[] { scene.LabelId, unknown.Id }, assigneeIds = new[] { scene.MemberId, scene.OwnerAccount.Id } });

        var moved = await scene.Owner.MoveAsync(scene.ItemId, new { listId = target.Id });

        var labels = (await scene.Owner.GetChangesAsync(target.Id)).Labels.ToDictionary(l => l.Id, l => l.Name);
        moved.LabelIds.Select(id => labels[id]).ShouldBe(["URGENT", "Legal"]);
        moved.LabelIds[0].ShouldBe(same.Id);
        moved.AssigneeIds.ShouldBe([scene.OwnerAccount.Id]);
        (await scene.Owner.GetItemAsync(child.Id)).BlockedByIds.ShouldBe([scene.ItemId]);
        (await scene.Owner.GetItemAsync(waiting.Id)).BlockedByIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Into_a_list_of_another_space_the_links_go_along_too()
    {
        var scene = await RouteSceneAsync();
        var friend = await UserAsync();
        var theirs = await friend.Api.CreateListAsync("Theirs");
        await friend.Api.ShareAsync(theirs.Id, scene.OwnerAccount.UserName, ListAccess.Edit);
        await scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = new[] { scene.LabelId }, assigneeIds = new[] { scene.OwnerAccount.Id } });

        var moved = await scene.Owner.MoveAsync(scene.ItemId, new { listId = theirs.Id });

        (await friend.Api.GetChangesAsync(theirs.Id)).Labels.ShouldHaveSingleItem().Id.ShouldBe(moved.LabelIds.ShouldHaveSingleItem());
        moved.AssigneeIds.ShouldBe([scene.OwnerAccount.Id]);
        (await MirrorAsync("item_labels", scene.ItemId), await MirrorAsync("item_assignees", scene.ItemId)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task More_links_than_the_limit_are_refused_by_name()
    {
        var scene = await RouteSceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() =>
            scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = Enumerable.Range(0, 51).Select(_ => Guid.CreateVersion7()) }));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.Body.ShouldContain("labelIds");
        error.Body.ShouldContain("50");
    }

    private Task<long> MirrorAsync(string table, Guid itemId) => Sql.ScalarAsync<long>($"SELECT count(*) FROM todo.{table} WHERE item_id = $1", itemId);
}
