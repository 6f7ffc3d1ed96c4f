using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Users;
using Todo.IntegrationTests.Hosting;
using Todo.Todos.Activities;
using Todo.Todos.Comments;
using Todo.Todos.Trash;
using Todo.Todos.Undo;

namespace Todo.IntegrationTests.Todos.QueryPlans;

/// <summary>What happened, was said and was deleted is found by an index, however much others did.</summary>
public sealed partial class HistoryPlanTests(TodoHostFixture fixture) : TodoTestBase(fixture)
{
    private const int Others = 40_000;

    public static TheoryData<string> Queries =>
        ["history", "history page", "activity", "activity page", "undo", "moment", "comments", "comments page", "comment history", "trash", "trash page"];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task No_query_of_the_past_reads_a_whole_table(string query)
    {
        var scene = await (await SceneAsync()).WithPastAsync();
        await scene.Owner.SendAsync(HttpMethod.Post, $"/api/todo/items/{scene.ItemId}/comments", new { text = "Second" });
        for (var i = 0; i < 2; i++) await scene.Owner.DeleteItemAsync((await scene.Owner.CreateItemAsync(scene.List.Id)).Id);
        var cursors = await CursorsAsync(scene);
        await AddOthersAsync();

        using var executed = new ExecutedQueries();
        for (var tries = 0; executed.Selects.Count == 0 && tries < 30; tries++) // EF Core looks for new listeners once a second
        {
            await RunAsync(query, scene, cursors);
            await Task.Delay(100, Cancel);
        }

        await RunAsync(query, scene, cursors); // now from its first statement

        executed.Selects.ShouldContain(q => BigTable().IsMatch(q.Sql));
        foreach (var (sql, parameters) in executed.Selects.Where(q => !q.Sql.Contains("FOR UPDATE", StringComparison.Ordinal)))
        {
            var plan = await Sql.ExplainAsync(sql, parameters);
            SeqScanOfABigTable().IsMatch(plan).ShouldBeFalse($"{sql}\n{plan}");
        }
    }

    private static async Task<(string History, string Activity, string Comments, string Trash)> CursorsAsync(TodoScene scene) => (
        (await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/items/{scene.ItemId}/history?maxResultCount=1")).NextCursor!,
        (await scene.Owner.GetAsync<ActivityPageDto>($"/api/todo/lists/{scene.List.Id}/activity?maxResultCount=1")).NextCursor!,
        (await scene.Owner.GetAsync<CommentPageDto>($"/api/todo/items/{scene.ItemId}/comments?maxResultCount=1")).NextCursor!,
        (await scene.Owner.GetAsync<TrashPageDto>("/api/todo/trash?maxResultCount=1")).NextCursor!);

    private async Task RunAsync(string query, TodoScene scene, (string History, string Activity, string Comments, string Trash) cursors)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var identity = new ClaimsIdentity([new(AbpClaimTypes.UserId, scene.OwnerAccount.Id.ToString()), new(AbpClaimTypes.Role, "user")], "test");
        using var principal = services.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(identity));
        var (history, activity) = (services.GetRequiredService<IItemHistoryAppService>(), services.GetRequiredService<IListActivityAppService>());
        var (comments, trash) = (services.GetRequiredService<IItemCommentAppService>(), services.GetRequiredService<ITrashAppService>());
        Task task = query switch
        {
            "history" => history.GetHistoryAsync(scene.ItemId, new GetActivitiesInput(), Cancel),
            "history page" => history.GetHistoryAsync(scene.ItemId, new GetActivitiesInput { Cursor = cursors.History }, Cancel),
            "activity" => activity.GetActivityAsync(scene.List.Id, new GetActivitiesInput(), Cancel),
            "activity page" => activity.GetActivityAsync(scene.List.Id, new GetActivitiesInput { Cursor = cursors.Activity }, Cancel),
            "undo" => services.GetRequiredService<IUndoAppService>().GetAsync(Cancel),
            "moment" => services.GetRequiredService<IListMomentAppService>().RestorePreviewAsync(scene.List.Id, new MomentInput { At = scene.List.CreationTime }, Cancel),
            "comments" => comments.GetListAsync(scene.ItemId, new GetCommentsInput(), Cancel),
            "comments page" => comments.GetListAsync(scene.ItemId, new GetCommentsInput { Cursor = cursors.Comments }, Cancel),
            "comment history" => services.GetRequiredService<ICommentAppService>().GetHistoryAsync(scene.CommentId, new GetActivitiesInput(), Cancel),
            "trash" => trash.GetListAsync(new GetTrashInput(), Cancel),
            _ => trash.GetListAsync(new GetTrashInput { Cursor = cursors.Trash }, Cancel),
        };
        await task;
    }

    /// <summary>What others did, once: each of many people in a list of their own.</summary>
    private async Task AddOthersAsync()
    {
        if (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.activities WHERE name = 'Of others, with a past'") >= Others) return;
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.todo_lists (space_id, id, owner_id, name, default_view, position, is_archived, head_sequence, open_count,
                tombstone_horizon, sequence, concurrency_stamp, creation_time, is_deleted)
            SELECT o, gen_random_uuid(), o, 'Of others, with a past', 0, 'a0', false, 0, 0, 0, 0, 'stamp', now(), false
            FROM (SELECT gen_random_uuid() AS o FROM generate_series(1, 2000)) owners
            """);
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.activities (space_id, id, list_id, item_id, row_type, row_id, name, kind, changes, action_id, cause, user_id, at)
            SELECT l.space_id, a, l.id, a, 3, a, 'Of others, with a past', 2, '[]', a, 0, l.owner_id, now()
            FROM todo.todo_lists l, LATERAL (SELECT gen_random_uuid() AS a FROM generate_series(1, $1)) ids WHERE l.name = 'Of others, with a past'
            """, Others / 2_000);
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.trash_entries (space_id, row_id, list_id, item_id, row_type, name, deleted_at)
            SELECT space_id, row_id, list_id, item_id, 3, name, at FROM todo.activities WHERE name = 'Of others, with a past'
            """);
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.comments (space_id, id, list_id, item_id, text, mentioned_user_ids, reactions, concurrency_stamp, creation_time, is_deleted)
            SELECT space_id, id, list_id, item_id, name, '{}', '[]', 'stamp', at, false FROM todo.activities WHERE name = 'Of others, with a past'
            """);
        await Sql.ExecuteAsync("ANALYZE todo.todo_lists, todo.activities, todo.trash_entries, todo.comments");
    }

    [GeneratedRegex(@"todo\.(activities|trash_entries|comments)")]
    private static partial Regex BigTable();

    [GeneratedRegex(@"Seq Scan on (todo_lists|todo_items|activities|trash_entries|comments)")]
    private static partial Regex SeqScanOfABigTable();
}
