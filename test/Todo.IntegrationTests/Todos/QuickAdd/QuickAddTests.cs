using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Todos.QuickAdd;

public sealed class QuickAddTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Without_a_list_it_goes_to_the_callers_inbox()
    {
        var user = await UserAsync();

        var added = await user.Api.QuickAddAsync(new { text = "Buy milk tomorrow" });

        var inbox = (await user.Api.GetListsAsync()).Items.ShouldHaveSingleItem();
        (inbox.IsInbox, added.Items.ShouldHaveSingleItem().ListId, added.Items[0].Title).ShouldBe((true, inbox.Id, "Buy milk"));
    }

    [Fact]
    public async Task A_line_becomes_an_item_with_all_it_says()
    {
        var scene = await RouteSceneAsync();
        var member = await scene.Owner.GetAsync<PeopleAnswer>($"/api/todo/lists/{scene.List.Id}/shares");
        var name = member.Items.Single().UserName;

        var result = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = $"Pay rent every 1st 9am #home #urgent @{name} p1 ~30m /now //by bank", timeZone = "Europe/Berlin" });

        var item = result.Items.ShouldHaveSingleItem();
        (item.Title, item.Description, item.Priority, item.EstimateMinutes).ShouldBe(("Pay rent", "by bank", TodoPriority.Urgent, 30));
        (item.Recurrence, item.DueDate!.Value.Day, item.DueTime, item.TimeZone).ShouldBe(("FREQ=MONTHLY;BYMONTHDAY=1", 1, new TimeOnly(9, 0), "Europe/Berlin"));
        (item.SectionId, item.AssigneeIds.Single()).ShouldBe((scene.SectionId, scene.MemberId));
        item.LabelIds.Count.ShouldBe(2);
        item.LabelIds.ShouldContain(scene.LabelId); // "Urgent" is there already, "home" is made
        (await scene.Owner.GetItemAsync(item.Id)).Sequence.ShouldBe(item.Sequence);
    }

    [Fact]
    public async Task A_preview_says_what_would_be_and_makes_nothing()
    {
        var scene = await SceneAsync();
        const string text = "Call mom tomorrow 5pm #family";

        var result = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text, preview = true, timeZone = "America/New_York" });

        result.Title.ShouldBe("Call mom");
        result.Tokens.Select(t => (t.Kind, t.Text, t.Start, t.Length)).ShouldBe([("due", "tomorrow 5pm", 9, 12), ("label", "#family", 22, 7)]);
        var line = result.Lines.ShouldHaveSingleItem();
        (line.DueTime, line.TimeZone, line.Labels.Single()).ShouldBe((new TimeOnly(17, 0), "America/New_York", "family"));
        result.Items.ShouldBeEmpty();
        (await scene.Owner.GetItemsAsync(scene.List.Id)).TotalCount.ShouldBe(1);
        (await scene.Owner.GetChangesAsync(scene.List.Id)).Labels.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_preview_needs_no_list_and_no_more_than_to_see_it()
    {
        var scene = await SceneAsync();
        var viewer = await UserAsync();
        await scene.Owner.ShareAsync(scene.List.Id, viewer.UserName, ListAccess.View);

        (await viewer.Api.QuickAddAsync(new { text = "Read tomorrow", preview = true })).Title.ShouldBe("Read");
        (await viewer.Api.QuickAddAsync(new { listId = scene.List.Id, text = "Read tomorrow", preview = true })).Title.ShouldBe("Read");
        (await Should.ThrowAsync<TodoApiException>(() => viewer.Api.QuickAddAsync(new { listId = scene.List.Id, text = "Read" }))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Somebody_who_cannot_see_the_list_is_not_found_by_name()
    {
        var scene = await SceneAsync();
        var stranger = await UserAsync();

        var result = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = $"Ask @{stranger.UserName}", preview = true });

        result.Title.ShouldBe($"Ask @{stranger.UserName}");
        result.Tokens.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lines_become_a_tree_in_their_order_in_one_change()
    {
        var scene = await SceneAsync();
        var before = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        var result = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, sectionId = scene.SectionId, text = "Trip\n  - Book hotel p1\n    - Pay\n  - Pack tomorrow\nRelax" });

        var items = result.Items;
        items.Select(i => i.Title).ShouldBe(["Trip", "Book hotel", "Pay", "Pack", "Relax"]);
        items.Select(i => i.ParentId).ShouldBe([null, items[0].Id, items[1].Id, items[0].Id, null]);
        items.Select(i => i.SectionId).ShouldBe([scene.SectionId, null, null, null, scene.SectionId]);
        items.Select(i => i.Position).ShouldBe(items.Select(i => i.Position).Order(StringComparer.Ordinal));
        (await scene.Owner.GetChangesAsync(scene.List.Id, before)).Sequence.ShouldBe(before + 5);
    }

    [Fact]
    public async Task A_thousand_lines_are_added_and_one_more_is_refused_whole()
    {
        var scene = await SceneAsync();

        var added = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = string.Join('\n', Enumerable.Range(1, 1_000).Select(i => $"Thing {i}")) });
        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = string.Join('\n', Enumerable.Range(1, 1_001)) }));

        added.Items.Count.ShouldBe(1_000);
        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, TodoErrorCodes.TooManyLines));
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(1_001);
    }

    [Fact]
    public async Task Nothing_is_added_when_one_line_cannot_be()
    {
        var scene = await SceneAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = "Fine\n" + new string('x', 501) }));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_ignored_range_stays_in_the_title()
    {
        var scene = await SceneAsync();
        const string text = "Read Friday by tomorrow";

        var result = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text, preview = true, ignored = new[] { new { start = 5, length = 6 } } });

        result.Title.ShouldBe("Read Friday");
        result.Tokens.ShouldHaveSingleItem().Text.ShouldBe("by tomorrow");
    }

    [Fact]
    public async Task Ids_of_the_client_are_kept_and_sent_again_are_a_success_but_not_somebody_elses()
    {
        var scene = await SceneAsync();
        Guid[] ids = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        var input = new { listId = scene.List.Id, text = "Eat\nSleep", ids };

        var first = await scene.Owner.QuickAddAsync(input);
        var again = await scene.Owner.QuickAddAsync(input);
        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = "Take over", ids = new[] { scene.ItemId, ids[0], Guid.CreateVersion7() } }));

        first.Items.Select(i => i.Id).ShouldBe(ids);
        again.Items.Select(i => (i.Id, i.Sequence)).ShouldBe(first.Items.Select(i => (i.Id, i.Sequence)));
        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.Conflict, TodoErrorCodes.IdConflict));
        (await scene.Owner.GetListAsync(scene.List.Id)).OpenCount.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_typed_offline_means_the_day_on_which_it_was_typed()
    {
        var scene = await SceneAsync();

        var result = await scene.Owner.QuickAddAsync(new { text = "Read tomorrow", preview = true, typedAt = DateTimeOffset.UnixEpoch });
        var typed = (await scene.Owner.GetItemAsync(scene.ItemId)).CreationTime.AddDays(-3);
        var late = await scene.Owner.QuickAddAsync(new { text = "Read tomorrow", preview = true, typedAt = typed, timeZone = "UTC" });

        late.Lines.Single().DueDate.ShouldBe(DateOnly.FromDateTime(typed.UtcDateTime).AddDays(1));
        result.Lines.Single().DueDate!.Value.Year.ShouldBeGreaterThan(2000); // too long ago to be meant
    }

    [Fact]
    public async Task German_is_read_in_German()
    {
        var scene = await SceneAsync();
        scene.Owner.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");

        var result = await scene.Owner.QuickAddAsync(new { listId = scene.List.Id, text = "Miete zahlen alle 2 Wochen am Mo und Do um 17 Uhr !hoch", preview = true });

        var line = result.Lines.Single();
        (line.Title, line.Recurrence, line.DueTime, line.Priority).ShouldBe(("Miete zahlen", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", new TimeOnly(17, 0), TodoPriority.High));
        result.Tokens[0].Description.ShouldBe("alle 2 Wochen am Montag und Donnerstag");
    }

    [Fact]
    public async Task Today_is_the_callers_by_input_by_header_and_by_setting()
    {
        var scene = await SceneAsync();

        var utc = await TodayAsync(scene.Owner);
        var west = await TodayAsync(scene.Owner, "Pacific/Niue");
        await scene.Owner.SendAsync(HttpMethod.Put, "/api/account/my-profile/preferences", new { timeZone = "Pacific/Kiritimati" });
        var eastBySetting = await TodayAsync(scene.Owner);
        scene.Owner.Http.DefaultRequestHeaders.Add("__timezone", "Pacific/Kiritimati");
        var east = await TodayAsync(scene.Owner);

        (east.DayNumber - west.DayNumber).ShouldBeInRange(1, 2);
        utc.ShouldBeInRange(west, east);
        eastBySetting.ShouldBeOneOf(east, east.AddDays(-1)); // midnight may pass between the calls
    }

    [Theory]
    [InlineData("text", "")]
    [InlineData("timeZone", "Mars/Base")]
    public async Task A_value_that_makes_no_sense_gets_400(string field, string value)
    {
        var scene = await SceneAsync();
        var input = new Dictionary<string, object> { ["listId"] = scene.List.Id, ["text"] = "Read", [field] = value };

        (await Should.ThrowAsync<TodoApiException>(() => scene.Owner.QuickAddAsync(input))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<DateOnly> TodayAsync(TodoApi api, string? timeZone = null) =>
        (await api.QuickAddAsync(new { text = "Read today", preview = true, timeZone })).Lines.Single().DueDate!.Value;

    private sealed record PeopleAnswer(IReadOnlyList<ListShareDto> Items);
}
