using System.Net;
using Todo.IntegrationTests.Hosting;
using Todo.Todos.Items;

namespace Todo.IntegrationTests.Todos.Changes;

public sealed class ListChangesTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    [Fact]
    public async Task Changes_since_0_are_the_whole_list()
    {
        var scene = await SceneAsync();

        var changes = await scene.Owner.GetChangesAsync(scene.List.Id);

        changes.List!.Name.ShouldBe("Plans");
        changes.Sections.ShouldHaveSingleItem().Id.ShouldBe(scene.SectionId);
        changes.Items.ShouldHaveSingleItem().Id.ShouldBe(scene.ItemId);
        (changes.Reset, changes.HasMore, changes.Sequence).ShouldBe((false, false, 3));
    }

    [Fact]
    public async Task Changes_since_the_head_are_nothing()
    {
        var scene = await SceneAsync();
        var head = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;

        var changes = await scene.Owner.GetChangesAsync(scene.List.Id, head);

        (changes.List, changes.Sequence).ShouldBe((null, head));
        changes.Items.ShouldBeEmpty();
        changes.Sections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_hold_each_row_once_in_its_present_state_and_tombstones_of_what_left()
    {
        var scene = await SceneAsync();
        var gone = await scene.Owner.CreateItemAsync(scene.List.Id, "Gone");
        var since = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Once" });
        await scene.Owner.PatchItemAsync(scene.ItemId, new { title = "Twice" });
        await scene.Owner.DeleteItemAsync(gone.Id);
        await scene.Owner.SendAsync(HttpMethod.Delete, $"/api/todo/sections/{scene.SectionId}");

        var changes = await scene.Owner.GetChangesAsync(scene.List.Id, since);

        changes.Items.ShouldHaveSingleItem().Title.ShouldBe("Twice");
        changes.DeletedItemIds.ShouldBe([gone.Id]);
        changes.DeletedSectionIds.ShouldBe([scene.SectionId]);
        changes.Sequence.ShouldBe(since + 4);
    }

    [Fact]
    public async Task Changes_do_not_name_a_row_deleted_that_came_back()
    {
        var scene = await SceneAsync();
        var since = (await scene.Owner.GetListAsync(scene.List.Id)).Sequence;
        await scene.Owner.DeleteItemAsync(scene.ItemId);
        await scene.Owner.RestoreAsync(scene.ItemId);

        var changes = await scene.Owner.GetChangesAsync(scene.List.Id, since);

        changes.DeletedItemIds.ShouldBeEmpty();
        changes.Items.ShouldHaveSingleItem().Id.ShouldBe(scene.ItemId);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)] // from before a backup was restored
    public async Task Changes_since_a_sequence_the_list_does_not_know_start_anew(long since)
    {
        var scene = await SceneAsync();

        var changes = await scene.Owner.GetChangesAsync(scene.List.Id, since);

        changes.Reset.ShouldBeTrue();
        changes.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Changes_since_before_the_tombstone_horizon_start_anew()
    {
        var scene = await SceneAsync();
        await scene.Owner.DeleteItemAsync(scene.ItemId);
        await Sql.ExecuteAsync("UPDATE todo.todo_lists SET tombstone_horizon = 4 WHERE id = $1", scene.List.Id);

        (await scene.Owner.GetChangesAsync(scene.List.Id, since: 3)).Reset.ShouldBeTrue();
        (await scene.Owner.GetChangesAsync(scene.List.Id, since: 4)).Reset.ShouldBeFalse();
    }

    [Fact]
    public async Task Changes_of_a_large_list_come_in_pages_that_lose_nothing()
    {
        var scene = await SceneAsync();
        await InsertItemsAsync(scene, 2_500);

        var (items, since, pages) = (new Dictionary<Guid, TodoItemDto>(), 0L, 0);
        while (true)
        {
            var changes = await scene.Owner.GetChangesAsync(scene.List.Id, since);
            foreach (var item in changes.Items) items.Add(item.Id, item); // each row once
            (since, pages) = (changes.Sequence, pages + 1);
            if (!changes.HasMore) break;
        }

        items.Count.ShouldBe(2_501);
        pages.ShouldBe(3);
    }

    [Fact]
    public async Task Pages_of_items_by_cursor_are_complete_in_every_order()
    {
        var scene = await SceneAsync();
        await InsertItemsAsync(scene, 25);
        foreach (var item in (await scene.Owner.GetItemsAsync(scene.List.Id)).Items.Where((_, index) => index % 3 == 0))
        {
            await scene.Owner.PatchItemAsync(item.Id, new { dueDate = item.Id.ToByteArray()[15] % 2 == 0 ? "2026-12-24" : "2026-12-31" });
        }

        foreach (var sorting in new[] { "position", "position desc", "creationTime", "creationTime desc", "dueDate", "dueDate desc", "sequence", "sequence desc" })
        {
            var whole = await scene.Owner.GetItemsAsync(scene.List.Id, $"&sorting={sorting}");
            var (ids, cursor) = (new List<Guid>(), "");
            do
            {
                var page = await scene.Owner.GetItemsAsync(scene.List.Id, $"&sorting={sorting}&maxResultCount=4{cursor}");
                ids.AddRange(page.Items.Select(i => i.Id));
                cursor = page.NextCursor is null ? null : "&cursor=" + page.NextCursor;
            }
            while (cursor is not null);

            ids.ShouldBe(whole.Items.Select(i => i.Id), sorting);
            ids.Count.ShouldBe(26);
        }
    }

    [Fact]
    public async Task A_cursor_of_one_order_is_refused_by_another()
    {
        var scene = await SceneAsync();
        await scene.Owner.CreateItemAsync(scene.List.Id);
        var cursor = (await scene.Owner.GetItemsAsync(scene.List.Id, "&maxResultCount=1")).NextCursor;

        var error = await Should.ThrowAsync<TodoApiException>(() => scene.Owner.GetItemsAsync(scene.List.Id, $"&sorting=dueDate&cursor={cursor}"));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>Rows as the use case writes them, without calling it thousands of times.</summary>
    private Task<int> InsertItemsAsync(TodoScene scene, int count) => Sql.ExecuteAsync(
        """
        WITH list AS (UPDATE todo.todo_lists SET head_sequence = head_sequence + $1, open_count = open_count + $1
            WHERE id = $2 RETURNING space_id, id, head_sequence - $1 AS previous)
        INSERT INTO todo.todo_items (space_id, id, list_id, title, status, priority, time_spent_minutes, position, sequence,
            concurrency_stamp, creation_time, is_deleted)
        SELECT space_id, gen_random_uuid(), list.id, 'Item ' || n, 1, 0, 0, 'b' || lpad(n::text, 6, '0'), previous + n,
            'stamp', now() + n * interval '1 second', false
        FROM list, generate_series(1, $1) n
        """, count, scene.List.Id);
}
