using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Uow;
using Todo.Framework.Users;
using Todo.IntegrationTests.Hosting;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Queries;
using Todo.Todos.SavedViews;

namespace Todo.IntegrationTests.Todos.QueryPlans;

/// <summary>Every query behind a list goes by an index, however many rows others have.</summary>
public sealed partial class QueryPlanTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    private const int OtherLists = 2_000;
    private const int OtherItems = 40_000;

    public static TheoryData<string> Queries => ["lists", "list", "changes", "delta", "position", "creationTime desc", "dueDate", "dueDate desc", "sequence desc", "shares", "item", "labels", "waiting",
        "? status:open due:<=today", "? -status:done p:urgent", "? completed:>-7d", "? list:Plans has:due", "? plan or -section:Now", "? plan", "? @me", "? #billing p:low", "? is:blocked or label:none", "counts", "views"];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task No_list_query_reads_a_whole_table(string query)
    {
        var scene = await SceneAsync();
        await AddOthersAsync();

        using var executed = new ExecutedQueries();
        for (var tries = 0; executed.Selects.Count == 0 && tries < 30; tries++) // EF Core looks for new listeners once a second
        {
            await RunAsync(query, scene);
            await Task.Delay(100, Cancel);
        }

        await RunAsync(query, scene); // now from its first statement

        executed.Selects.ShouldNotBeEmpty();
        foreach (var (sql, parameters) in executed.Selects)
        {
            var plan = await Sql.ExplainAsync(sql, parameters);
            SeqScanOfABigTable().IsMatch(plan).ShouldBeFalse($"{sql}\n{plan}");
        }
    }

    private async Task RunAsync(string query, TodoScene scene)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var identity = new ClaimsIdentity([new(AbpClaimTypes.UserId, scene.OwnerAccount.Id.ToString()), new(AbpClaimTypes.Role, "user")], "test");
        using var principal = services.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(identity));
        var (lists, items) = (services.GetRequiredService<ITodoListAppService>(), services.GetRequiredService<ITodoItemAppService>());
        Task task = query switch
        {
            "lists" => lists.GetListAsync(new GetTodoListsInput { SkipCount = 1 }, Cancel),
            "list" => lists.GetAsync(scene.List.Id, Cancel),
            "changes" => lists.GetChangesAsync(scene.List.Id, 0, Cancel),
            "delta" => lists.GetChangesAsync(scene.List.Id, 1, Cancel),
            "counts" => services.GetRequiredService<IItemQueryAppService>().CountAsync(new CountItemsInput { Queries = ["status:open due:<=today", "is:subtask"] }, Cancel),
            "views" => services.GetRequiredService<ISavedViewAppService>().GetListAsync(Cancel),
            ['?', .. var text] => services.GetRequiredService<IItemQueryAppService>().GetListAsync(new GetTodoItemsInput { Query = text, MaxResultCount = 20 }, Cancel),
            "shares" => services.GetRequiredService<IListShareAppService>().GetListAsync(scene.List.Id, Cancel),
            "item" => items.GetAsync(scene.ItemId, Cancel),
            "labels" => services.GetRequiredService<ITodoLabelAppService>().GetListAsync(new GetTodoLabelsInput { ListId = scene.List.Id }, Cancel),
            "waiting" => WaitingAsync(services, scene),
            _ => services.GetRequiredService<IItemQueryAppService>().GetListAsync(new GetTodoItemsInput { ListId = scene.List.Id, Sorting = query, MaxResultCount = 20 }, Cancel),
        };
        await task;
    }

    private static async Task WaitingAsync(IServiceProvider services, TodoScene scene)
    {
        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: Cancel);
        var items = services.GetRequiredService<ITodoItemRepository>();
        await items.GetAllBlockersAsync(scene.OwnerAccount.Id, [scene.ItemId], Cancel);
        await items.GetWaitingForUpdateAsync(scene.OwnerAccount.Id, [scene.ItemId], Cancel);
        await items.CountOpenAsync(scene.OwnerAccount.Id, [scene.ItemId], Cancel);
    }

    /// <summary>What others have, once: lists and items beside which one person's are few.</summary>
    private async Task AddOthersAsync()
    {
        if (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_items WHERE title = 'Of others'") >= OtherItems) return;
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.todo_lists (space_id, id, owner_id, name, default_view, position, is_archived, head_sequence, open_count,
                tombstone_horizon, sequence, concurrency_stamp, creation_time, is_deleted)
            SELECT o, gen_random_uuid(), o, 'Of others', 0, 'a0', false, 0, 0, 0, 0, 'stamp', now(), false
            FROM (SELECT gen_random_uuid() AS o FROM generate_series(1, $1)) owners
            """, OtherLists);
        // Nobody looks for their words: without the trigger that keeps the search, in this transaction alone.
        await Sql.ExecuteAsync(
            $"""
            DO $$ BEGIN SET LOCAL session_replication_role = replica;
            INSERT INTO todo.todo_items (space_id, id, list_id, title, status, priority, time_spent_minutes, position, sequence,
                concurrency_stamp, creation_time, is_deleted, due_date)
            SELECT l.space_id, gen_random_uuid(), l.id, 'Of others', 1, 0, 0, 'a' || n, n, 'stamp', now(), false, '2026-12-24'::date + n
            FROM todo.todo_lists l, generate_series(1, {OtherItems / OtherLists}) n WHERE l.name = 'Of others';
            END $$
            """);
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.list_shares (space_id, list_id, user_id, permission, creation_time)
            SELECT space_id, id, gen_random_uuid(), 1, now() FROM todo.todo_lists WHERE name = 'Of others'
            """);
        await Sql.ExecuteAsync("INSERT INTO todo.item_blockers (space_id, item_id, blocker_id) SELECT space_id, id, gen_random_uuid() FROM todo.todo_items WHERE title = 'Of others'");
        await Sql.ExecuteAsync("ANALYZE todo.todo_lists, todo.todo_items, todo.list_shares, todo.item_blockers");
    }

    [GeneratedRegex(@"Seq Scan on (todo_lists|todo_items|list_shares|saved_views|favorites|todo_sections|todo_labels|item_labels|item_assignees|item_blockers)")]
    private static partial Regex SeqScanOfABigTable();
}
