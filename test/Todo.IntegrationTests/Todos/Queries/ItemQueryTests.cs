using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Todo.Framework.Application;
using Todo.IntegrationTests.Hosting;
using Todo.Todos;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Queries;

namespace Todo.IntegrationTests.Todos.Queries;

public sealed class ItemQueryTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    /// <summary>What each query finds among the items of <see cref="ManyKindsAsync"/>.</summary>
    public static TheoryData<string, string> Found => new()
    {
        { "", "cake call done late plain report sub timed" },
        { "status:open", "cake call late plain report sub timed" },
        { "status:done", "done" },
        { "-status:open", "done" },
        { "status:started", "report" },
        { "due:today", "call timed" },
        { "due:<today", "late" },
        { "due:<=today", "call late timed" },
        { "due:<7d", "call late report timed" },
        { "due:>tomorrow", "cake report" },
        { "due:-2d..today", "call late timed" },
        { "due:none", "done plain sub" },
        { "-due:any", "done plain sub" },
        { "not due:<7d", "cake done plain sub" }, // what has no date is not before any
        { "overdue", "late timed" },
        { "is:overdue p:high", "late" },
        { "p:high", "late report" },
        { "p:>=medium", "call late report" },
        { "p:none", "cake done plain sub timed" },
        { "p:high,medium", "call late report" },
        { "(p:high or p:medium) -overdue", "call report" },
        { "created:today", "cake call done late plain report sub timed" },
        { "created:<today", "" },
        { "completed:today", "done" },
        { "updated:>yesterday status:done", "done" },
        { "estimate:>1h", "report" },
        { "estimate:none p:high", "late" },
        { "has:description", "report" },
        { "is:subtask", "sub" },
        { "has:parent", "sub" },
        { "section:now", "call" },
        { "section:Never", "" },
        { "list:party", "cake" },
        { "list:PÄRTY", "cake" },
        { "-list:party status:open", "call late plain report sub timed" },
        { "list:party or p:medium", "cake call" },
        { "creator:me status:done", "done" },
        { "creator:nobody-of-this-name", "" },
        { "report", "report" },
        { "repo", "report" }, // the beginning of a word
        { "quarter", "report" }, // of the description
        { "Résumé", "plain" },
        { "resume", "plain" },
        { "\"quarterly figures\"", "report" },
        { "\"figures quarterly\"", "" },
        { "figures quarterly", "report" },
        { "reprot", "report" }, // a slip of the finger
        { "report or cake", "cake report" },
        { "-report status:open", "cake call late plain sub timed" },
        { "report status:done", "" },
        { "🎂", "cake" },
        { "定价", "sub" }, // words without spaces
        { "价定", "" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public async Task A_query_finds_what_it_says_over_all_lists(string query, string names)
    {
        var user = await ManyKindsAsync();

        var page = await user.Api.QueryAsync(query);

        Names(page.Items).ShouldBe(names, query);
        page.TotalCount.ShouldBe(page.Items.Count);
        page.NextCursor.ShouldBeNull();
    }

    [Fact]
    public async Task Counts_agree_with_the_lists()
    {
        var user = await ManyKindsAsync();
        var queries = Found.Select(row => row.Data.Item1).ToList();

        var counts = new List<int>();
        foreach (var some in queries.Chunk(CountItemsInput.MaxQueries))
        {
            counts.AddRange((await user.Api.SendAsync<ListResultDto<int>>(HttpMethod.Post, "/api/todo/items/query-counts", new { queries = some, timeZone = "UTC" })).Items);
        }

        counts.ShouldBe(Found.Select(row => row.Data.Item2.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Theory]
    [InlineData("dueDate")]
    [InlineData("dueDate desc")]
    [InlineData("creationTime")]
    [InlineData("creationTime desc")]
    [InlineData("priority")]
    [InlineData("priority desc")]
    public async Task Pages_by_cursor_are_the_whole_in_order_without_a_gap_or_double(string sorting)
    {
        var user = await UserAsync();
        for (var i = 0; i < 3; i++)
        {
            var list = await user.Api.CreateListAsync($"List {i}");
            for (var n = 0; n < 5; n++)
            {
                await user.Api.CreateItemAsync(new { listId = list.Id, title = $"{i}{n}", priority = n % 3, dueDate = n < 2 ? null : $"2026-12-0{1 + (n % 3)}" });
            }
        }

        var whole = (await user.Api.QueryAsync("", $"&sorting={sorting}")).Items;
        var (paged, cursor) = (new List<TodoItemDto>(), (string?)null);
        do
        {
            var page = await user.Api.QueryAsync("", $"&sorting={sorting}&maxResultCount=4" + (cursor is null ? "" : $"&cursor={cursor}"));
            page.TotalCount.ShouldBe(15);
            paged.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        paged.Select(i => i.Id).ShouldBe(whole.Select(i => i.Id));
        paged.Count.ShouldBe(15);
        var keys = whole.Select(i => sorting.StartsWith("due", StringComparison.Ordinal) ? i.DueDate?.ToString("O", CultureInfo.InvariantCulture) ?? "9"
            : sorting.StartsWith("prio", StringComparison.Ordinal) ? $"{(int)i.Priority}" : i.CreationTime.ToString("O", CultureInfo.InvariantCulture)).ToList();
        keys.ShouldBe(sorting.EndsWith("desc", StringComparison.Ordinal) ? keys.OrderDescending(StringComparer.Ordinal) : keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Labels_people_and_blockers_are_found_by_name_over_all_lists()
    {
        var scene = await SceneAsync();
        var other = await scene.Owner.CreateListAsync("Other");
        var (here, there) = (await scene.Owner.CreateLabelAsync(scene.List.Id, "Billing"), await scene.Owner.CreateLabelAsync(other.Id, "billing"));
        var one = await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "one", labelIds = new[] { here.Id }, assigneeIds = new[] { scene.MemberId } });
        await scene.Owner.CreateItemAsync(new { listId = other.Id, title = "two", labelIds = new[] { there.Id }, assigneeIds = new[] { scene.OwnerAccount.Id } });
        await scene.Owner.CreateItemAsync(new { listId = scene.List.Id, title = "three", blockedByIds = new[] { one.Id } });

        async Task ShouldFindAsync(string query, string names) => Names((await scene.Owner.QueryAsync(query)).Items).ShouldBe(names, query);
        await ShouldFindAsync("#billing", "one two");
        await ShouldFindAsync("-#BILLING status:open", "Write the plan three");
        await ShouldFindAsync("label:none", "Write the plan three");
        await ShouldFindAsync("#billing -@me", "one");
        await ShouldFindAsync("@me", "two");
        await ShouldFindAsync("assignee:any", "one two");
        await ShouldFindAsync("#nothing or is:blocked", "three");
        await scene.Owner.CompleteAsync(one.Id);
        await ShouldFindAsync("is:blocked", ""); // what waited for something done does not wait any more
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/labels/{here.Id}");
        await ShouldFindAsync("#billing", "two");
        await ShouldFindAsync("has:label", "two");
    }

    [Theory]
    [InlineData("", 0, "status:")]
    [InlineData("sta", 3, "status: start:")]
    [InlineData("status:o", 8, "open")]
    [InlineData("-p:>=h", 6, "high")]
    [InlineData("due:to", 6, "today tomorrow")]
    [InlineData("list:P", 6, "Plans")]
    [InlineData("list:\"Trip t", 12, "\"Trip to Rome\"")]
    [InlineData("#b", 2, "#Billing")]
    [InlineData("label:b", 7, "Billing")]
    [InlineData("@m", 2, "@me")]
    public async Task Suggestions_complete_the_word_at_the_cursor(string query, int position, string texts)
    {
        var scene = await SceneAsync();
        await scene.Owner.CreateListAsync("Trip to Rome");
        await scene.Owner.CreateLabelAsync(scene.List.Id, "Billing");

        var suggestions = (await scene.Owner.SendAsync<ListResultDto<QuerySuggestionDto>>(HttpMethod.Post, "/api/todo/items/query-suggestions", new { query, position })).Items;

        string.Join(' ', suggestions.Select(s => s.Text)).ShouldStartWith(texts);
        suggestions.ShouldAllBe(s => s.Start + s.Length == query.Length);
    }

    [Fact]
    public async Task Suggestions_name_only_what_the_caller_sees()
    {
        var scene = await SceneAsync();
        await scene.Owner.CreateLabelAsync(scene.List.Id, "Billing");
        var stranger = await UserAsync();

        foreach (var query in new[] { "list:P", "#B", $"@{scene.OwnerAccount.UserName}" })
        {
            (await stranger.Api.SendAsync<ListResultDto<QuerySuggestionDto>>(HttpMethod.Post, "/api/todo/items/query-suggestions", new { query, position = query.Length })).Items.ShouldBeEmpty(query);
        }
    }

    [Fact]
    public async Task Relevance_puts_the_best_first_and_pages()
    {
        var user = await UserAsync();
        var list = await user.Api.CreateListAsync();
        await user.Api.CreateItemAsync(new { listId = list.Id, title = "Something else", description = "mentions the invoice" });
        await user.Api.CreateItemAsync(new { listId = list.Id, title = "Invoice" });
        var done = await user.Api.CreateItemAsync(new { listId = list.Id, title = "Invoice" });
        await user.Api.CompleteAsync(done.Id);

        var first = await user.Api.QueryAsync("invo", "&sorting=relevance&maxResultCount=2");
        var second = await user.Api.QueryAsync("invo", $"&sorting=relevance&maxResultCount=2&cursor={first.NextCursor}");

        first.Items.Select(i => (i.Title, i.Status)).ShouldBe([("Invoice", TodoStatus.NotStarted), ("Invoice", TodoStatus.Completed)]);
        second.Items.ShouldHaveSingleItem().Title.ShouldBe("Something else");
    }

    [Fact]
    public async Task What_is_not_shared_is_not_found_and_what_was_taken_back_no_more()
    {
        var scene = await SceneAsync();
        var friend = await UserAsync();
        var stranger = await UserAsync();
        var foreigner = await UserOfOtherTenantAsync();
        await scene.Owner.ShareAsync(scene.List.Id, friend.UserName, ListAccess.View);
        string[] queries = ["", "plan", "\"Write the plan\"", "wirte the plan", "-nothing", "list:Plans", $"creator:{scene.OwnerAccount.UserName}", "status:open or status:done", "🎂 or not 🎂"];

        foreach (var query in queries)
        {
            Names((await friend.Api.QueryAsync(query)).Items).ShouldBe("Write the plan", query);
            foreach (var other in new[] { stranger, foreigner }) (await other.Api.QueryAsync(query)).TotalCount.ShouldBe(0, query);
        }

        await scene.Owner.UnshareAsync(scene.List.Id, friend.Id);

        foreach (var query in queries) (await friend.Api.QueryAsync(query)).Items.ShouldBeEmpty(query);
    }

    [Fact]
    public async Task Archived_lists_and_the_trash_are_left_out()
    {
        var scene = await SceneAsync();
        var gone = await scene.Owner.CreateItemAsync(scene.List.Id, "Gone");
        await scene.Owner.DeleteItemAsync(gone.Id);
        (await scene.Owner.QueryAsync("gone")).Items.ShouldBeEmpty();
        await scene.Owner.RestoreAsync(gone.Id);
        (await scene.Owner.QueryAsync("gone")).Items.ShouldHaveSingleItem();

        await scene.Owner.SendAsync<TodoListDto>(HttpMethod.Patch, $"/api/todo/lists/{scene.List.Id}", new { isArchived = true });

        (await scene.Owner.QueryAsync("")).Items.ShouldBeEmpty();
        (await scene.Owner.QueryAsync("gone", $"&listId={scene.List.Id}")).Items.ShouldHaveSingleItem(); // asked for by name
        await scene.Owner.DeleteListAsync(scene.List.Id);
        (await scene.Owner.QueryAsync("gone")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_renamed_or_moved_item_is_found_where_it_is_now()
    {
        var scene = await SceneAsync();
        var other = await scene.Owner.CreateListAsync("Other");

        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Draw the sketch" });
        await scene.Owner.MoveAsync(scene.ItemId, new { listId = other.Id });

        (await scene.Owner.QueryAsync("plan")).Items.ShouldBeEmpty();
        (await scene.Owner.QueryAsync("sketch", $"&listId={scene.List.Id}")).Items.ShouldBeEmpty();
        (await scene.Owner.QueryAsync("sketch", $"&listId={other.Id}")).Items.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("stauts:open", 0)]
    [InlineData("a (b", 2)]
    [InlineData("due:<soon", 5)]
    public async Task A_query_that_is_none_gets_400_with_the_position(string query, int position)
    {
        var user = await UserAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => user.Api.QueryAsync(query));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, TodoErrorCodes.InvalidQuery));
        error.Body.ShouldContain($"\"position\":{position}");
        error.Body.ShouldContain("\"expected\":");
    }

    [Theory]
    [InlineData("&sorting=position", TodoErrorCodes.InvalidSorting)] // of one list only
    [InlineData("&sorting=sequence", TodoErrorCodes.InvalidSorting)]
    [InlineData("&sorting=relevance", TodoErrorCodes.InvalidSorting)] // to what?
    [InlineData("&sorting=priority&cursor=UHJpb3JpdHl8RmFsc2V8", TodoErrorCodes.InvalidCursor)]
    [InlineData("&timeZone=Mars/Olympus", TodoErrorCodes.InvalidTimeZone)]
    public async Task An_order_cursor_or_zone_that_cannot_be_gets_400(string more, string code)
    {
        var user = await UserAsync();

        var error = await Should.ThrowAsync<TodoApiException>(() => user.Api.GetAsync<TodoItemPageDto>($"/api/todo/items?query=status:open{more}"));

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadRequest, code));
    }

    [Fact]
    public async Task The_application_cannot_read_the_index_past_the_search()
    {
        var application = Host.Services.GetRequiredService<NpgsqlDataSource>();

        foreach (var sql in new[] { "SELECT count(*) FROM todo_search.documents", "SELECT todo_search.normalized('a')" })
        {
            await using var command = application.CreateCommand(sql);
            (await Should.ThrowAsync<PostgresException>(() => command.ExecuteScalarAsync(Cancel))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        // Without a tenant, or for all of them, it finds nothing.
        var scene = await SceneAsync();
        foreach (var tenant in new[] { "", "*", Guid.CreateVersion7().ToString() })
        {
            await using var search = application.CreateCommand("SELECT count(*) FROM set_config('app.tenant_id', $1, false), todo_search.find(ARRAY[$2], ARRAY['plan'], '{}', 10)");
            search.Parameters.AddRange(new NpgsqlParameter[] { new() { Value = tenant }, new() { Value = scene.List.Id } });
            (await search.ExecuteScalarAsync(Cancel)).ShouldBe(0L);
        }
    }

    /// <summary>One user's items of many kinds, in three lists; each title begins with the name that the tests call it by.</summary>
    private async Task<TodoUser> ManyKindsAsync()
    {
        var user = await UserAsync();
        var (work, party) = (await user.Api.CreateListAsync("Work"), await user.Api.CreateListAsync("Party"));
        var section = await user.Api.CreateSectionAsync(work.Id, "Now");
        await user.Api.CreateItemAsync(new { listId = work.Id, title = "call", priority = 2, dueDate = Day(0), sectionId = section.Id });
        await user.Api.CreateItemAsync(new { listId = work.Id, title = "late", priority = 3, dueDate = Day(-2) });
        var report = await user.Api.CreateItemAsync(new { listId = work.Id, title = "report", description = "With the quarterly figures.", priority = 3, dueDate = Day(3), estimateMinutes = 90 });
        await user.Api.PatchItemAsync(report.Id, new { status = TodoStatus.InProgress });
        var plain = await user.Api.CreateItemAsync(new { listId = work.Id, title = "plain Résumé" });
        await user.Api.CreateItemAsync(new { listId = work.Id, title = "sub 完成定价页面", parentId = plain.Id });
        await user.Api.CreateItemAsync(new { listId = work.Id, title = "timed", dueDate = Day(0), dueTime = "00:00", timeZone = "Pacific/Kiritimati" }); // 14 hours ahead: over
        await user.Api.CreateItemAsync(new { listId = party.Id, title = "cake 🎂", dueDate = Day(30) });
        await user.Api.CompleteAsync((await user.Api.CreateItemAsync(new { listId = work.Id, title = "done" })).Id);
        return user;
    }

    private static string Day(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime).AddDays(days).ToString("O", CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<TodoItemDto> items) =>
        string.Join(' ', items.Select(i => i.Title.StartsWith("Write", StringComparison.Ordinal) ? i.Title : i.Title.Split(' ')[0]).Order(StringComparer.Ordinal));
}
