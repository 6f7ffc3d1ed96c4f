using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Recurrence;

namespace Todo.IntegrationTests.Todos.Recurrence;

public sealed class RecurringItemTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    private static readonly string[] Fifth = ["2027-01-05"];

    [Fact]
    public async Task Completing_makes_the_next_occurrence_in_the_same_place()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateItemAsync(new
        {
            listId = scene.List.Id,
            title = "Water the plants",
            sectionId = scene.SectionId,
            startDate = "2027-01-03",
            dueDate = "2027-01-04",
            recurrence = "FREQ=WEEKLY;BYDAY=MO",
            priority = 3,
        });
        var behind = await scene.Owner.CreateItemAsync(scene.List.Id, "Behind");

        var done = await scene.Owner.CompleteAsync(item.Id);

        done.Status.ShouldBe(TodoStatus.Completed);
        var next = (await OccurrencesAsync(scene, item)).Single(i => i.Status == TodoStatus.NotStarted);
        (next.Title, next.SectionId, next.Priority, next.DueDate, next.StartDate).ShouldBe((item.Title, scene.SectionId, TodoPriority.High, new DateOnly(2027, 1, 11), new DateOnly(2027, 1, 10)));
        (next.Recurrence, next.RecurrenceStart, next.OccurrenceDate).ShouldBe((item.Recurrence, new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 11)));
        next.CreationTime.ShouldBeGreaterThan(item.CreationTime);
        next.CreatorId.ShouldBe(scene.OwnerAccount.Id);
        string.CompareOrdinal(item.Position, next.Position).ShouldBeNegative();
        string.CompareOrdinal(next.Position, behind.Position).ShouldBeNegative();
        (await scene.Owner.GetChangesAsync(scene.List.Id, item.Sequence)).Items.Select(i => i.Id).ShouldContain(next.Id);
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(3); // the scene's own, the next, the one behind
    }

    [Fact]
    public async Task Subtasks_labels_and_people_come_along_and_subtasks_are_open_again()
    {
        var scene = await RouteSceneAsync();
        var item = await scene.Owner.CreateItemAsync(new
        {
            listId = scene.List.Id,
            title = "Clean",
            dueDate = "2027-01-04",
            recurrence = "FREQ=WEEKLY",
            labelIds = new[] { scene.LabelId },
            assigneeIds = new[] { scene.MemberId },
        });
        var done = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Kitchen", parentId = item.Id, dueDate = "2027-01-03" });
        await scene.Owner.CreateItemAsync(scene.List.Id, "Oven", parentId: done.Id);
        var cancelled = await scene.Owner.CreateItemAsync(scene.List.Id, "Cellar", parentId: item.Id);
        await scene.Owner.CompleteAsync(done.Id);
        await scene.Owner.PatchItemAsync(cancelled.Id, new { status = TodoStatus.Cancelled });

        await scene.Owner.CompleteAsync(item.Id);

        var all = (await scene.Owner.GetItemsAsync(scene.List.Id)).Items;
        var next = all.Single(i => i.SeriesId == item.SeriesId && i.Id != item.Id);
        next.LabelIds.ShouldBe([scene.LabelId]);
        next.AssigneeIds.ShouldBe([scene.MemberId]);
        var kitchen = all.Single(i => i.ParentId == next.Id);
        (kitchen.Title, kitchen.Status, kitchen.DueDate).ShouldBe(("Kitchen", TodoStatus.NotStarted, new DateOnly(2027, 1, 10)));
        all.Single(i => i.ParentId == kitchen.Id).Title.ShouldBe("Oven");
    }

    [Fact]
    public async Task Many_who_complete_it_at_once_make_one_next_occurrence()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => i % 2 == 0
            ? scene.Owner.CompleteAsync(item.Id)
            : scene.Owner.PatchItemAsync(item.Id, new { status = TodoStatus.Completed })));

        (await OccurrencesAsync(scene, item)).Select(i => i.OccurrenceDate).ShouldBe([new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 5)]);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_row_for_one_date_of_a_series()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id);
        await scene.Owner.CompleteAsync(item.Id);

        var error = await Should.ThrowAsync<Npgsql.PostgresException>(() => Sql.ExecuteAsync("UPDATE todo.todo_items SET occurrence_date = '2027-01-04' WHERE series_id = $1", item.SeriesId!.Value));

        error.SqlState.ShouldBe(Npgsql.PostgresErrorCodes.UniqueViolation);
    }

    [Fact]
    public async Task Reopening_takes_the_next_occurrence_back_if_nobody_touched_it()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id);

        await scene.Owner.CompleteAsync(item.Id);
        var taken = (await OccurrencesAsync(scene, item))[1];
        await scene.Owner.ReopenAsync(item.Id);
        (await OccurrencesAsync(scene, item)).ShouldHaveSingleItem().Id.ShouldBe(item.Id);
        (await scene.Owner.GetChangesAsync(scene.List.Id, item.Sequence)).DeletedItemIds.ShouldBe([taken.Id]); // whoever has the list open loses it, too
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(2);

        await scene.Owner.CompleteAsync(item.Id);
        var next = (await OccurrencesAsync(scene, item))[1];
        await scene.Owner.PatchItemAsync(next.Id, new { title = "Water the plants, and the cactus" });
        await scene.Owner.ReopenAsync(item.Id);
        (await OccurrencesAsync(scene, item)).Select(i => i.Id).ShouldBe([item.Id, next.Id]);

        await scene.Owner.CompleteAsync(item.Id); // its successor is there already
        (await OccurrencesAsync(scene, item)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_occurrence_restored_beside_the_one_that_took_its_place_recurs_no_more()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id);
        await scene.Owner.CompleteAsync(item.Id);
        var first = (await OccurrencesAsync(scene, item))[1];
        await scene.Owner.ReopenAsync(item.Id); // trashes it
        await scene.Owner.CompleteAsync(item.Id);

        var restored = await scene.Owner.RestoreAsync(first.Id);

        (restored.Recurrence, restored.SeriesId, restored.DueDate).ShouldBe((null, null, new DateOnly(2027, 1, 5)));
    }

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=2")]
    [InlineData("FREQ=DAILY;UNTIL=20270105")]
    public async Task A_series_ends(string rule)
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id, rule);

        await scene.Owner.CompleteAsync(item.Id);
        await scene.Owner.CompleteAsync((await OccurrencesAsync(scene, item))[1].Id);

        (await OccurrencesAsync(scene, item)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task After_completion_the_day_of_completion_counts_in_the_callers_zone()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Descale", dueDate = "2020-01-01", recurrence = "FREQ=DAILY;INTERVAL=30", recurrenceBasis = RecurrenceBasis.Completion });
        scene.Owner.Http.DefaultRequestHeaders.Add("__timezone", "Pacific/Kiritimati"); // UTC+14

        var done = await scene.Owner.CompleteAsync(item.Id);

        var today = DateOnly.FromDateTime(done.CompletedAt!.Value.UtcDateTime.AddHours(14));
        (await OccurrencesAsync(scene, item))[1].DueDate.ShouldBe(today.AddDays(30));
    }

    [Fact]
    public async Task Without_a_due_date_it_is_due_on_the_rules_first_date()
    {
        var scene = await SceneAsync();

        var item = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "Gym", recurrence = "FREQ=WEEKLY;BYDAY=MO" });

        item.DueDate.ShouldNotBeNull().DayOfWeek.ShouldBe(DayOfWeek.Monday);
        item.RecurrenceStart.ShouldBe(item.DueDate);
    }

    [Fact]
    public async Task A_patch_starts_changes_and_ends_a_series()
    {
        var scene = await SceneAsync();

        var started = await scene.Owner.PatchItemAsync(scene.ItemId, new { dueDate = "2027-01-04", recurrence = "rrule:freq=weekly;interval=2;byday=th,mo" });
        started.Recurrence.ShouldBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH");
        var same = await scene.Owner.PatchItemAsync(scene.ItemId, new { recurrence = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH" });
        (same.SeriesId, same.Sequence).ShouldBe((started.SeriesId, started.Sequence));
        var changed = await scene.Owner.PatchItemAsync(scene.ItemId, new { recurrence = "FREQ=DAILY", recurrenceExceptions = Fifth });
        changed.SeriesId.ShouldNotBe(started.SeriesId);
        await scene.Owner.CompleteAsync(scene.ItemId);
        var next = (await OccurrencesAsync(scene, changed))[1];
        next.DueDate.ShouldBe(new DateOnly(2027, 1, 6));
        var ended = await scene.Owner.PatchItemAsync(next.Id, new { recurrence = (string?)null });
        (ended.Recurrence, ended.SeriesId, ended.DueDate).ShouldBe((null, null, new DateOnly(2027, 1, 6)));
        (await scene.Owner.PatchItemAsync(next.Id, new { recurrence = "FREQ=DAILY" })).Recurrence.ShouldBe("FREQ=DAILY");
        (await scene.Owner.PatchItemAsync(next.Id, new { dueDate = (string?)null })).Recurrence.ShouldBeNull();
    }

    [Fact]
    public async Task A_patched_date_that_another_occurrence_stands_for_starts_a_series_of_its_own()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id);
        await scene.Owner.CompleteAsync(item.Id);
        var next = (await OccurrencesAsync(scene, item))[1];

        var moved = await scene.Owner.PatchItemAsync(next.Id, new { dueDate = "2027-01-04" });

        (moved.DueDate, moved.Recurrence).ShouldBe((new DateOnly(2027, 1, 4), "FREQ=DAILY"));
        moved.SeriesId.ShouldNotBe(item.SeriesId);
    }

    [Fact]
    public async Task Skipping_moves_on_past_exceptions_and_dates_that_are_taken()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id);
        await scene.Owner.CompleteAsync(item.Id);
        var next = (await OccurrencesAsync(scene, item))[1];
        await scene.Owner.PatchItemAsync(next.Id, new { title = "Touched" });
        await scene.Owner.ReopenAsync(item.Id);

        var skipped = await scene.Owner.SkipAsync(item.Id); // the 5th is the touched one's
        var far = await scene.Owner.SkipAsync(item.Id, new { before = "2027-02-01" });

        (skipped.DueDate, skipped.Status).ShouldBe((new DateOnly(2027, 1, 6), TodoStatus.NotStarted));
        far.DueDate.ShouldBe(new DateOnly(2027, 2, 1));
        far.RecurrenceExceptions.ShouldContain(new DateOnly(2027, 1, 4));
    }

    [Fact]
    public async Task Postponing_moves_this_one_alone()
    {
        var scene = await SceneAsync();
        var item = await scene.Owner.CreateRecurringAsync(scene.List.Id, "FREQ=WEEKLY;BYDAY=MO");

        var postponed = await scene.Owner.PostponeAsync(item.Id, new { dueDate = "2027-01-06", dueTime = "17:00:00", timeZone = "Europe/Berlin" });
        await scene.Owner.CompleteAsync(item.Id);

        (postponed.DueDate, postponed.DueTime, postponed.OccurrenceDate).ShouldBe((new DateOnly(2027, 1, 6), new TimeOnly(17, 0), new DateOnly(2027, 1, 4)));
        var next = (await OccurrencesAsync(scene, item))[1];
        (next.DueDate, next.DueTime, next.TimeZone).ShouldBe((new DateOnly(2027, 1, 11), null, null));
    }

    [Theory]
    [InlineData("""{"recurrence":"every day"}""", TodoErrorCodes.InvalidRecurrence)]
    [InlineData("""{"recurrence":"FREQ=DAILY;COUNT=3;UNTIL=20280101"}""", TodoErrorCodes.InvalidRecurrence)]
    [InlineData("""{"recurrence":"FREQ=HOURLY"}""", TodoErrorCodes.RecurrenceTooFine)]
    [InlineData("""{"recurrence":"FREQ=DAILY;BYHOUR=9,17"}""", TodoErrorCodes.RecurrenceTooFine)]
    [InlineData("""{"recurrence":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}""", TodoErrorCodes.RecurrenceNeverOccurs)]
    [InlineData("""{"recurrence":"FREQ=DAILY","dueDate":"2027-01-04","recurrenceBasis":7}""", null)]
    public async Task A_rule_that_makes_no_sense_gets_400_and_changes_nothing(string patch, string? code)
    {
        var scene = await SceneAsync();
        var body = JsonSerializer.Deserialize<JsonElement>(patch);

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.PatchItemAsync(scene.ItemId, body));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        if (code is not null) error.Code.ShouldBe(code);
        (await scene.Owner.GetItemAsync(scene.ItemId)).Recurrence.ShouldBeNull();
    }

    [Fact]
    public async Task A_rule_of_more_than_500_characters_names_the_field()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.PatchItemAsync(scene.ItemId, new { recurrence = new string('x', 501) }));

        error.Members.ShouldBe(["recurrence"]);
    }

    [Fact]
    public async Task Skip_and_postpone_of_what_does_not_recur_or_is_done_get_409()
    {
        var scene = await SceneAsync();
        var last = await scene.Owner.CreateRecurringAsync(scene.List.Id, "FREQ=DAILY;COUNT=1");

        await ShouldConflictAsync(() => scene.Owner.SkipAsync(scene.ItemId), TodoErrorCodes.ItemDoesNotRecur);
        await ShouldConflictAsync(() => scene.Owner.PostponeAsync(scene.ItemId, new { dueDate = "2027-01-06" }), TodoErrorCodes.ItemDoesNotRecur);
        await ShouldConflictAsync(() => scene.Owner.SkipAsync(last.Id), TodoErrorCodes.NoFurtherOccurrence);
        await scene.Owner.CompleteAsync(last.Id);
        await ShouldConflictAsync(() => scene.Owner.SkipAsync(last.Id), TodoErrorCodes.ItemIsNotOpen);
        await ShouldConflictAsync(() => scene.Owner.PostponeAsync(last.Id, new { dueDate = "2027-01-06" }), TodoErrorCodes.ItemIsNotOpen);
        (await Should.ThrowAsync<TodoApiException>(() => scene.Owner.PostponeAsync(last.Id, new { }))).Members.ShouldBe(["dueDate"]);
    }

    private static async Task ShouldConflictAsync(Func<Task> call, string code)
    {
        var error = await Should.ThrowAsync<TodoApiException>(call);
        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, code));
    }

    /// <summary>All rows of the item's series, by date.</summary>
    private static async Task<List<TodoItemDto>> OccurrencesAsync(TodoScene scene, TodoItemDto item) =>
        [.. (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Where(i => i.SeriesId == item.SeriesId).OrderBy(i => i.OccurrenceDate)];
}
