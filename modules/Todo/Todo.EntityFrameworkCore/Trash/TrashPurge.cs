using Todo.Todos.Activities;
using Todo.Todos.Items;

namespace Todo.Todos.Trash;

/// <summary>Deletes what is in the trash for good. Clients dropped these rows when they went to the trash, so no feed is told.</summary>
internal sealed class TrashPurge(IDbContextProvider contexts) : ITransientDependency
{
    private AbpDbContext DbContext => contexts.For<TrashEntry>();

    public async Task RunAsync(IReadOnlyCollection<TrashEntry> entries, CancellationToken cancellationToken)
    {
        await PurgeItemsAsync(IdsOf(entries, ActivityRowType.Item), cancellationToken);
        await PurgeListsAsync(IdsOf(entries, ActivityRowType.List), cancellationToken);
        Guid[] ids = [.. entries.Select(e => e.RowId)];
        await ExecuteAsync($"DELETE FROM todo.comments WHERE id = ANY ({ids}) AND is_deleted", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.todo_sections WHERE id = ANY ({ids}) AND is_deleted", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.todo_labels WHERE id = ANY ({ids}) AND is_deleted", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.trash_entries WHERE row_id = ANY ({ids})", cancellationToken);
    }

    private async Task PurgeItemsAsync(Guid[] roots, CancellationToken cancellationToken)
    {
        if (roots.Length == 0) return;
        var tree = await DbContext.Database.SqlQuery<Guid>(
            $"""
            WITH RECURSIVE tree AS (
                SELECT space_id, id, 1 AS depth FROM todo.todo_items WHERE id = ANY ({roots}) AND is_deleted
                UNION
                SELECT child.space_id, child.id, depth + 1 FROM tree
                JOIN todo.todo_items child ON child.space_id = tree.space_id AND child.parent_id = tree.id
                WHERE child.is_deleted AND depth < 2 * {TodoItemConsts.MaxDepth})
            SELECT id AS "Value" FROM tree
            """).ToListAsync(cancellationToken);
        Guid[] ids = [.. tree];
        await ExecuteAsync($"DELETE FROM todo.comments WHERE item_id = ANY ({ids})", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.time_entries t USING todo.todo_items i WHERE i.id = ANY ({ids}) AND t.space_id = i.space_id AND t.item_id = i.id", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.activities WHERE item_id = ANY ({ids})", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.trash_entries WHERE item_id = ANY ({ids})", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.todo_items WHERE id = ANY ({ids})", cancellationToken);
    }

    /// <summary>Items, sections, labels and shares go with their list's row.</summary>
    private async Task PurgeListsAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0) return;
        await ExecuteAsync(
            $"""
            DELETE FROM todo.comments c USING todo.todo_items i, todo.todo_lists l
            WHERE l.id = ANY ({ids}) AND l.is_deleted AND i.space_id = l.space_id AND i.list_id = l.id AND c.item_id = i.id
            """, cancellationToken);
        await ExecuteAsync(
            $"""
            DELETE FROM todo.time_entries t USING todo.todo_items i, todo.todo_lists l
            WHERE l.id = ANY ({ids}) AND l.is_deleted AND i.space_id = l.space_id AND i.list_id = l.id AND t.space_id = i.space_id AND t.item_id = i.id
            """, cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.activities a USING todo.todo_lists l WHERE l.id = ANY ({ids}) AND l.is_deleted AND a.space_id = l.space_id AND a.list_id = l.id", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.trash_entries e USING todo.todo_lists l WHERE l.id = ANY ({ids}) AND l.is_deleted AND e.space_id = l.space_id AND e.list_id = l.id", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.list_tombstones t USING todo.todo_lists l WHERE l.id = ANY ({ids}) AND l.is_deleted AND t.space_id = l.space_id AND t.list_id = l.id", cancellationToken);
        await ExecuteAsync($"DELETE FROM todo.todo_lists WHERE id = ANY ({ids}) AND is_deleted", cancellationToken);
    }

    private Task<int> ExecuteAsync(FormattableString sql, CancellationToken cancellationToken) => DbContext.Database.ExecuteSqlAsync(sql, cancellationToken);

    private static Guid[] IdsOf(IEnumerable<TrashEntry> entries, ActivityRowType rowType) => [.. entries.Where(e => e.RowType == rowType).Select(e => e.RowId)];
}
