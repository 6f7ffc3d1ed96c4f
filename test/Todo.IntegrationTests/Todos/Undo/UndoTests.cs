using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Undo;

namespace Todo.IntegrationTests.Todos.Undo;

public sealed class UndoTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Steps_go_back_and_forth_through_several_actions_in_several_lists()
    {
        var scene = await SceneAsync();
        var other = await scene.Owner.CreateListAsync("Other");
        var item = await scene.Owner.CreateItemAsync(other.Id, "Elsewhere");
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Renamed", dueDate = "2026-12-24" });
        await scene.Owner.CompleteAsync(item.Id);

        (await UndoAsync(scene.Owner)).RowId.ShouldBe(item.Id);
        (await scene.Owner.GetItemAsync(item.Id)).Status.ShouldBe(TodoStatus.NotStarted);
        (await UndoAsync(scene.Owner)).Fields.ShouldContain("title");
        var back = await scene.Owner.GetItemAsync(scene.ItemId);
        (back.Title, back.DueDate).ShouldBe(("Write the plan", null));

        await RedoAsync(scene.Owner);
        await RedoAsync(scene.Owner);
        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Renamed");
        (await scene.Owner.GetItemAsync(item.Id)).CompletedAt.ShouldNotBeNull();
        (await CodeOfAsync(() => RedoAsync(scene.Owner))).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.NothingToRedo));
    }

    [Fact]
    public async Task A_completed_occurrence_goes_back_and_forth_with_the_one_after_it()
    {
        var scene = await SceneAsync();
        var daily = await scene.Owner.CreateRecurringAsync(scene.List.Id);
        await scene.Owner.CompleteAsync(daily.Id);

        await UndoAsync(scene.Owner);
        var open = (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Where(i => i.Recurrence is not null).ToList();
        open.ShouldHaveSingleItem().Id.ShouldBe(daily.Id);
        open[0].CompletedAt.ShouldBeNull();

        await RedoAsync(scene.Owner);
        var series = (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Where(i => i.Recurrence is not null).ToList();
        series.Select(i => i.CompletedAt is null).ShouldBe([false, true], ignoreOrder: true);
        series.Select(i => i.OccurrenceDate).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Another_date_of_a_series_is_taken_back_with_the_series()
    {
        var scene = await SceneAsync();
        var daily = await scene.Owner.CreateRecurringAsync(scene.List.Id);
        await scene.Owner.PatchItemAsync(daily.Id, new { dueDate = "2027-03-01" });
        await scene.Owner.PatchItemAsync(daily.Id, new Dictionary<string, object?> { ["recurrence"] = null });

        await UndoAsync(scene.Owner);
        (await scene.Owner.GetItemAsync(daily.Id)).ShouldSatisfyAllConditions(i => i.Recurrence.ShouldBe(daily.Recurrence), i => i.OccurrenceDate.ShouldBe(new DateOnly(2027, 3, 1)));
        await UndoAsync(scene.Owner);
        (await scene.Owner.GetItemAsync(daily.Id)).ShouldSatisfyAllConditions(i => i.DueDate.ShouldBe(daily.DueDate), i => i.OccurrenceDate.ShouldBe(daily.OccurrenceDate));
    }

    [Fact]
    public async Task Fifty_steps_are_all_taken_back_and_done_again()
    {
        var scene = await SceneAsync();
        for (var i = 1; i <= 50; i++) await scene.Owner.PatchItemAsync(scene.ItemId, new { estimateMinutes = i });

        for (var i = 0; i < 50; i++) await UndoAsync(scene.Owner);
        (await scene.Owner.GetItemAsync(scene.ItemId)).EstimateMinutes.ShouldBeNull();
        for (var i = 0; i < 50; i++) await RedoAsync(scene.Owner);

        (await scene.Owner.GetItemAsync(scene.ItemId)).EstimateMinutes.ShouldBe(50);
    }

    [Fact]
    public async Task Something_new_ends_what_could_be_done_again()
    {
        var scene = await SceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "One" });
        await UndoAsync(scene.Owner);
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Two" });

        (await CodeOfAsync(() => RedoAsync(scene.Owner))).Code.ShouldBe(TodoErrorCodes.NothingToRedo);
        var state = await scene.Owner.GetAsync<UndoStateDto>("/api/todo/undo");
        state.Undo!.Fields.ShouldBe(["title"]);
        state.Redo.ShouldBeNull();
    }

    [Fact]
    public async Task What_somebody_changed_since_is_not_taken_back_and_can_be_passed_over()
    {
        var scene = await SceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        await scene.Owner.PatchItemAsync(scene.ItemId, new { priority = 2 });
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Mine" });
        await member.Api.PatchItemAsync(scene.ItemId, new { title = "Theirs" });

        (await CodeOfAsync(() => UndoAsync(scene.Owner))).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.UndoConflict));
        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("Theirs");

        var refused = (await scene.Owner.GetAsync<UndoStateDto>("/api/todo/undo")).Undo!.ActionId;
        await UndoAsync(scene.Owner, refused);
        var item = await scene.Owner.GetItemAsync(scene.ItemId);
        (item.Title, item.Priority).ShouldBe(("Theirs", TodoPriority.None));
    }

    [Fact]
    public async Task Another_field_that_somebody_changed_stays_as_they_left_it()
    {
        var scene = await SceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Mine" });
        await member.Api.PatchItemAsync(scene.ItemId, new { priority = 4 });

        await UndoAsync(scene.Owner);

        var item = await scene.Owner.GetItemAsync(scene.ItemId);
        (item.Title, item.Priority).ShouldBe(("Write the plan", TodoPriority.Urgent));
    }

    [Fact]
    public async Task A_deletion_comes_back_with_its_subtasks_and_goes_again()
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Below", scene.ItemId);
        await scene.Owner.DeleteItemAsync(scene.ItemId);

        (await UndoAsync(scene.Owner)).RowCount.ShouldBe(2);
        (await scene.Owner.GetItemAsync(child.Id)).ParentId.ShouldBe(scene.ItemId);
        await RedoAsync(scene.Owner);

        (await CodeOfAsync(() => scene.Owner.GetItemAsync(child.Id))).Code.ShouldBe(TodoErrorCodes.ItemNotFound);
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_new_item_is_taken_back_unless_somebody_worked_on_it()
    {
        var scene = await SceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        var touched = await scene.Owner.CreateItemAsync(scene.List.Id, "Touched");
        await member.Api.PatchItemAsync(touched.Id, new { priority = 1 });
        (await CodeOfAsync(() => UndoAsync(scene.Owner))).Code.ShouldBe(TodoErrorCodes.UndoConflict);

        var fresh = await scene.Owner.CreateItemAsync(scene.List.Id, "Fresh");
        await UndoAsync(scene.Owner);
        (await CodeOfAsync(() => scene.Owner.GetItemAsync(fresh.Id))).Code.ShouldBe(TodoErrorCodes.ItemNotFound);
        await RedoAsync(scene.Owner);
        (await scene.Owner.GetItemAsync(fresh.Id)).Title.ShouldBe("Fresh");
    }

    [Fact]
    public async Task A_new_list_is_taken_back_unless_somebody_worked_in_it()
    {
        var (owner, member) = (await UserAsync(), await UserAsync());
        var list = await owner.Api.CreateListAsync();
        await UndoAsync(owner.Api);
        (await CodeOfAsync(() => owner.Api.GetListAsync(list.Id))).Code.ShouldBe(TodoErrorCodes.ListNotFound);

        await RedoAsync(owner.Api);
        await owner.Api.ShareAsync(list.Id, member.UserName, ListAccess.Edit);
        await member.Api.CreateItemAsync(list.Id, "By the member");

        (await CodeOfAsync(() => UndoAsync(owner.Api))).Code.ShouldBe(TodoErrorCodes.UndoConflict);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_move_to_another_list_is_taken_back_with_the_subtasks(bool toAnotherSpace)
    {
        var scene = await SceneAsync();
        var child = await scene.Owner.CreateItemAsync(scene.List.Id, "Below", scene.ItemId);
        var friend = await UserAsync();
        var target = toAnotherSpace ? await friend.Api.CreateListAsync("Theirs") : await scene.Owner.CreateListAsync("Other");
        if (toAnotherSpace) await friend.Api.ShareAsync(target.Id, scene.OwnerAccount.UserName, ListAccess.Edit);
        await scene.Owner.MoveAsync(scene.ItemId, new { sectionId = scene.SectionId });
        var before = await scene.Owner.GetItemAsync(scene.ItemId);
        await scene.Owner.MoveAsync(scene.ItemId, new { listId = target.Id });

        await UndoAsync(scene.Owner);

        var after = await scene.Owner.GetItemAsync(scene.ItemId);
        (after.ListId, after.SectionId, after.Position).ShouldBe((scene.List.Id, scene.SectionId, before.Position));
        var below = await scene.Owner.GetItemAsync(child.Id);
        (below.ListId, below.ParentId).ShouldBe((scene.List.Id, scene.ItemId));
        await RedoAsync(scene.Owner);
        (await scene.Owner.GetItemAsync(child.Id)).ListId.ShouldBe(target.Id);
    }

    [Fact]
    public async Task A_deleted_list_and_a_deleted_section_come_back()
    {
        var scene = await SceneAsync();
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/sections/{scene.SectionId}");
        await scene.Owner.DeleteListAsync(scene.List.Id);

        await UndoAsync(scene.Owner);
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(1);
        await UndoAsync(scene.Owner);

        (await scene.Owner.GetChangesAsync(scene.List.Id)).Sections.ShouldHaveSingleItem().Id.ShouldBe(scene.SectionId);
    }

    [Fact]
    public async Task Links_come_back_as_far_as_they_are_still_possible()
    {
        var scene = await RouteSceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        await scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = new[] { scene.LabelId }, assigneeIds = new[] { member.Id, scene.OwnerAccount.Id }, blockedByIds = new[] { scene.BlockerId } });
        await scene.Owner.PatchItemAsync(scene.ItemId, new { labelIds = Array.Empty<Guid>(), assigneeIds = Array.Empty<Guid>(), blockedByIds = Array.Empty<Guid>() });
        await scene.Owner.UnshareAsync(scene.List.Id, member.Id);

        await UndoAsync(scene.Owner);

        var item = await scene.Owner.GetItemAsync(scene.ItemId);
        item.LabelIds.ShouldBe([scene.LabelId]);
        item.AssigneeIds.ShouldBe([scene.OwnerAccount.Id]);
        item.BlockedByIds.ShouldBe([scene.BlockerId]);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.item_labels WHERE item_id = $1", scene.ItemId)).ShouldBe(1);
    }

    [Fact]
    public async Task A_label_comes_back_unless_another_took_its_name()
    {
        var scene = await SceneAsync();
        var label = await scene.Owner.CreateLabelAsync(scene.List.Id);
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/labels/{label.Id}");
        await UndoAsync(scene.Owner);
        (await scene.Owner.GetChangesAsync(scene.List.Id)).Labels.ShouldHaveSingleItem().Name.ShouldBe(label.Name);

        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/labels/{label.Id}");
        await scene.Owner.SendAsync(HttpMethod.Post, "/api/todo/labels", new { listId = scene.List.Id, name = label.Name });

        (await CodeOfAsync(() => scene.Owner.SendAsync(HttpMethod.Post, $"/api/todo/trash/{label.Id}/restore"))).Code.ShouldBe(TodoErrorCodes.LabelNameTaken);
    }

    [Fact]
    public async Task Many_items_changed_at_once_are_one_step()
    {
        var scene = await SceneAsync();
        var ids = new List<Guid> { scene.ItemId };
        for (var i = 0; i < 3; i++) ids.Add((await scene.Owner.CreateItemAsync(scene.List.Id, $"Item {i}")).Id);
        await scene.Owner.SendAsync(HttpMethod.Post, "/api/todo/items/bulk", new { ids, patch = new { priority = 4 } });

        (await UndoAsync(scene.Owner)).RowCount.ShouldBe(4);
        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.ShouldAllBe(i => i.Priority == TodoPriority.None);
        await RedoAsync(scene.Owner);

        (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.ShouldAllBe(i => i.Priority == TodoPriority.Urgent);
    }

    [Fact]
    public async Task Time_that_was_spent_is_told_but_not_taken_back()
    {
        var scene = await SceneAsync();
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Renamed" });
        await scene.Owner.SendAsync(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/time-entries", new { minutes = 5 });

        await UndoAsync(scene.Owner);

        var item = await scene.Owner.GetItemAsync(scene.ItemId);
        (item.Title, item.TimeSpentMinutes).ShouldBe(("Write the plan", 5));
    }

    [Fact]
    public async Task Nobody_takes_back_what_others_did_or_in_a_list_they_lost()
    {
        var scene = await SceneAsync();
        var member = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, member.UserName, ListAccess.Edit);
        (await CodeOfAsync(() => UndoAsync(member.Api))).Code.ShouldBe(TodoErrorCodes.NothingToUndo);

        await member.Api.PatchItemAsync(scene.ItemId, new { title = "By the member" });
        await scene.Owner.UnshareAsync(scene.List.Id, member.Id);

        (await CodeOfAsync(() => UndoAsync(member.Api))).Code.ShouldBe(TodoErrorCodes.UndoConflict);
        (await scene.Owner.GetItemAsync(scene.ItemId)).Title.ShouldBe("By the member");
    }

    [Fact]
    public async Task Keystrokes_at_once_are_as_many_steps()
    {
        var scene = await SceneAsync();
        for (var i = 1; i <= 4; i++) await scene.Owner.PatchItemAsync(scene.ItemId, new { estimateMinutes = i });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => UndoAsync(scene.Owner)));

        (await scene.Owner.GetItemAsync(scene.ItemId)).EstimateMinutes.ShouldBeNull();
    }

    private static Task<StepDto> UndoAsync(TodoApi api, params Guid[] skip) => api.SendAsync<StepDto>(HttpMethod.Post, "/api/todo/undo", new { skip });

    private static Task<StepDto> RedoAsync(TodoApi api) => api.SendAsync<StepDto>(HttpMethod.Post, "/api/todo/redo", new { });

    private static async Task<(HttpStatusCode Status, string? Code)> CodeOfAsync(Func<Task> call)
    {
        var error = await Should.ThrowAsync<TodoApiException>(call);
        return (error.StatusCode, error.Code);
    }
}
