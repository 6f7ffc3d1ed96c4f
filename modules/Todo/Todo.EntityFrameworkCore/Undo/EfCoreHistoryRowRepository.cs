using System.Text.Json;
using Todo.Todos.Activities;
using Todo.Todos.Comments;
using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Undo;

internal sealed class EfCoreHistoryRowRepository(IDbContextProvider contexts, ITodoItemRepository items) : IHistoryRowRepository, ITransientDependency
{
    private AbpDbContext DbContext => contexts.For<TodoItem>();

    public async Task<List<object>> GetForUpdateAsync(ActivityRowType rowType, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] wanted = [.. ids];
        // Ordered, so that two who lock the same rows do not wait for each other.
        return rowType switch
        {
            ActivityRowType.Item => await RowsAsync<TodoItem>($"SELECT * FROM todo.todo_items WHERE id = ANY ({wanted}) ORDER BY id FOR UPDATE", cancellationToken),
            ActivityRowType.Section => await RowsAsync<TodoSection>($"SELECT * FROM todo.todo_sections WHERE id = ANY ({wanted}) ORDER BY id FOR UPDATE", cancellationToken),
            ActivityRowType.Label => await RowsAsync<TodoLabel>($"SELECT * FROM todo.todo_labels WHERE id = ANY ({wanted}) ORDER BY id FOR UPDATE", cancellationToken),
            ActivityRowType.Comment => await RowsAsync<TodoComment>($"SELECT * FROM todo.comments WHERE id = ANY ({wanted}) ORDER BY id FOR UPDATE", cancellationToken),
            ActivityRowType.List => await RowsAsync<TodoList>($"SELECT * FROM todo.todo_lists WHERE id = ANY ({wanted}) ORDER BY id FOR UPDATE", cancellationToken),
            _ => [],
        };
    }

    public Task<List<TodoItem>> GetDescendantsForUpdateAsync(IReadOnlyCollection<Guid> itemIds, int maxCount, CancellationToken cancellationToken = default)
    {
        Guid[] roots = [.. itemIds];
        return DbContext.Set<TodoItem>().FromSql(
            $"""
            WITH RECURSIVE tree AS (
                SELECT child.space_id, child.id, 1 AS depth FROM todo.todo_items root
                JOIN todo.todo_items child ON child.space_id = root.space_id AND child.parent_id = root.id
                WHERE root.id = ANY ({roots}) AND NOT child.is_deleted
                UNION
                SELECT child.space_id, child.id, depth + 1 FROM tree
                JOIN todo.todo_items child ON child.space_id = tree.space_id AND child.parent_id = tree.id
                WHERE NOT child.is_deleted AND depth < 2 * {TodoItemConsts.MaxDepth})
            SELECT item.* FROM todo.todo_items item WHERE (item.space_id, item.id) IN (SELECT space_id, id FROM tree)
            ORDER BY item.id LIMIT {maxCount} FOR UPDATE OF item
            """).IgnoreQueryFilters([nameof(ISoftDelete)]).ToListAsync(cancellationToken);
    }

    public Task<List<TodoItem>> GetDeletedAlongAsync(
        Guid spaceId, Guid itemId, DateTimeOffset deletedAt, int maxCount, CancellationToken cancellationToken = default) =>
        items.GetDescendantsForUpdateAsync(spaceId, [itemId], maxCount, deletedAt, cancellationToken);

    public IReadOnlyDictionary<string, JsonElement> ReadFields(object row) => ActivityFields.Read(DbContext.Entry(row));

    private async Task<List<object>> RowsAsync<TRow>(FormattableString sql, CancellationToken cancellationToken) where TRow : class =>
        [.. await DbContext.Set<TRow>().FromSql(sql).IgnoreQueryFilters([nameof(ISoftDelete)]).ToListAsync(cancellationToken)];
}
