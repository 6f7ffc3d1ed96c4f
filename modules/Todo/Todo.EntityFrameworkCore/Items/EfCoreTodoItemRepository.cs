using Todo.Todos.Changes;
using Todo.Todos.Items.Links;
using Todo.Todos.TimeEntries;

namespace Todo.Todos.Items;

internal sealed class EfCoreTodoItemRepository(IDbContextProvider contexts, IDataFilter dataFilter, RemovedRows removedRows)
    : EfCoreRepository<TodoItem, Guid>(contexts), ITodoItemRepository
{
    protected override string NotFoundCode => TodoErrorCodes.ItemNotFound;

    public Task<TodoItem?> FindForUpdateAsync(Guid id, bool includeDeleted = false, CancellationToken cancellationToken = default)
    {
        var rows = DbSet.FromSql($"SELECT * FROM todo.todo_items WHERE id = {id} FOR UPDATE");
        return (includeDeleted ? rows.IgnoreQueryFilters([nameof(ISoftDelete)]) : rows).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<TodoItem?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DbContext.LockIdAsync(id, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(item => item.Id == id, cancellationToken);
    }

    public Task<List<TodoItem>> GetPageAsync(Guid spaceId, Guid listId, TodoItemPage page, CancellationToken cancellationToken = default) =>
        InList(spaceId, listId).AsNoTracking().ToPage(page).ToListAsync(cancellationToken);

    public Task<int> CountAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default) =>
        InList(spaceId, listId).CountAsync(cancellationToken);

    public Task<List<TodoItem>> GetDescendantsForUpdateAsync(
        Guid spaceId, IReadOnlyCollection<Guid> ids, int maxCount, DateTimeOffset? deletedAt = null, CancellationToken cancellationToken = default)
    {
        Guid[] roots = [.. ids];
        return DbSet.FromSql(
            $"""
            WITH RECURSIVE tree AS (
                SELECT id, 1 AS depth FROM todo.todo_items
                WHERE space_id = {spaceId} AND parent_id = ANY({roots}) AND deletion_time IS NOT DISTINCT FROM {deletedAt}
                UNION ALL
                SELECT child.id, depth + 1 FROM todo.todo_items child JOIN tree ON child.parent_id = tree.id
                WHERE child.space_id = {spaceId} AND child.deletion_time IS NOT DISTINCT FROM {deletedAt} AND depth < 2 * {TodoItemConsts.MaxDepth})
            SELECT item.* FROM todo.todo_items item JOIN (SELECT id, min(depth) AS depth FROM tree GROUP BY id) tree ON item.id = tree.id
            WHERE item.space_id = {spaceId} ORDER BY tree.depth, item.id LIMIT {maxCount} FOR UPDATE OF item
            """).IgnoreQueryFilters().ToListAsync(cancellationToken);
    }

    public Task<List<Guid>> GetPathToRootAsync(Guid spaceId, Guid id, CancellationToken cancellationToken = default) =>
        DbContext.Database.SqlQuery<Guid>(
            $"""
            WITH RECURSIVE path AS (
                SELECT id, parent_id, 1 AS depth FROM todo.todo_items WHERE space_id = {spaceId} AND id = {id}
                UNION ALL
                SELECT parent.id, parent.parent_id, depth + 1 FROM todo.todo_items parent JOIN path ON parent.id = path.parent_id
                WHERE parent.space_id = {spaceId} AND depth < 2 * {TodoItemConsts.MaxDepth})
            SELECT id AS "Value" FROM path ORDER BY depth
            """).ToListAsync(cancellationToken);

    public async Task<int> GetHeightAsync(Guid spaceId, Guid id, CancellationToken cancellationToken = default) =>
        (await DbContext.Database.SqlQuery<int>(
            $"""
            WITH RECURSIVE tree AS (
                SELECT id, 0 AS depth FROM todo.todo_items WHERE space_id = {spaceId} AND id = {id}
                UNION ALL
                SELECT child.id, depth + 1 FROM todo.todo_items child JOIN tree ON child.parent_id = tree.id
                WHERE child.space_id = {spaceId} AND NOT child.is_deleted AND depth < 2 * {TodoItemConsts.MaxDepth})
            SELECT max(depth) AS "Value" FROM tree
            """).ToListAsync(cancellationToken))[0];

    public Task<List<Guid>> GetAllBlockersAsync(Guid spaceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] first = [.. ids];
        return DbContext.Database.SqlQuery<Guid>(
            $"""
            WITH RECURSIVE blockers AS (
                SELECT unnest({first}) AS id
                UNION
                SELECT link.blocker_id FROM todo.item_blockers link JOIN blockers ON link.item_id = blockers.id WHERE link.space_id = {spaceId})
            SELECT id AS "Value" FROM blockers
            """).ToListAsync(cancellationToken);
    }

    public Task<List<TodoItem>> GetWaitingForUpdateAsync(Guid spaceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] blockers = [.. ids];
        return DbSet.FromSql(
            $"""
            SELECT item.* FROM todo.todo_items item WHERE item.space_id = {spaceId} AND item.id IN (
                SELECT item_id FROM todo.item_blockers WHERE space_id = {spaceId} AND blocker_id = ANY({blockers}))
            ORDER BY item.id FOR UPDATE OF item
            """).IgnoreQueryFilters().ToListAsync(cancellationToken);
    }

    public Task<int> CountOpenAsync(Guid spaceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.CountAsync(item => item.SpaceId == spaceId && ids.Contains(item.Id)
            && (item.Status == TodoStatus.NotStarted || item.Status == TodoStatus.InProgress), cancellationToken);

    public Task<Dictionary<Guid, string>> GetPositionsAsync(
        Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.Where(item => item.SpaceId == spaceId && item.ListId == listId && ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => item.Position, cancellationToken);

    public Task<string?> FindNextPositionAsync(Guid spaceId, Guid listId, string? position, CancellationToken cancellationToken = default) =>
        InList(spaceId, listId).Where(item => position == null || item.Position.CompareTo(position) > 0)
            .MinAsync(item => (string?)item.Position, cancellationToken);

    public Task<string?> FindPreviousPositionAsync(Guid spaceId, Guid listId, string? position, CancellationToken cancellationToken = default) =>
        InList(spaceId, listId).Where(item => position == null || item.Position.CompareTo(position) < 0)
            .MaxAsync(item => (string?)item.Position, cancellationToken);

    public Task<List<TodoItem>> GetAllForUpdateAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default) =>
        DbSet.FromSql(
            $"""
            SELECT * FROM todo.todo_items WHERE space_id = {spaceId} AND list_id = {listId} AND NOT is_deleted
            ORDER BY position, id FOR UPDATE
            """).IgnoreQueryFilters().ToListAsync(cancellationToken);

    public Task<TodoItem?> FindOccurrenceAsync(Guid spaceId, Guid seriesId, DateOnly date, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(i => i.SpaceId == spaceId && i.SeriesId == seriesId && i.OccurrenceDate == date && !i.IsDeleted, cancellationToken);

    public Task<TodoItem?> FindOccurrenceAfterAsync(Guid spaceId, Guid seriesId, DateOnly date, CancellationToken cancellationToken = default) =>
        DbSet.FromSql(
            $"""
            SELECT * FROM todo.todo_items WHERE space_id = {spaceId} AND series_id = {seriesId} AND occurrence_date > {date} AND NOT is_deleted
            ORDER BY occurrence_date LIMIT 1 FOR UPDATE
            """).IgnoreQueryFilters([nameof(ISoftDelete)]).FirstOrDefaultAsync(cancellationToken);

    public Task<List<TodoItem>> GetForUpdateAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] wanted = [.. ids];
        return DbSet.FromSql($"SELECT * FROM todo.todo_items WHERE id = ANY({wanted}) AND NOT is_deleted ORDER BY id FOR UPDATE")
            .IgnoreQueryFilters([nameof(ISoftDelete)]).ToListAsync(cancellationToken);
    }

    public async Task<List<TodoItem>> GetAnywhereAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count == 0) return [];
        await DbContext.LockIdsAsync(ids, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().Where(item => ids.Contains(item.Id)).ToListAsync(cancellationToken);
    }

    public async Task<Dictionary<Guid, int>> GetDepthsAsync(
        Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        Guid[] wanted = [.. ids];
        var rows = await DbContext.Database.SqlQuery<DepthRow>(
            $"""
            WITH RECURSIVE path AS (
                SELECT id, parent_id, 1 AS depth FROM todo.todo_items
                WHERE space_id = {spaceId} AND list_id = {listId} AND id = ANY({wanted}) AND NOT is_deleted
                UNION ALL
                SELECT path.id, parent.parent_id, depth + 1 FROM todo.todo_items parent JOIN path ON parent.id = path.parent_id
                WHERE parent.space_id = {spaceId} AND depth < 2 * {TodoItemConsts.MaxDepth})
            SELECT id, max(depth) AS depth FROM path GROUP BY id
            """).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Id, row => row.Depth);
    }

    public void Discard(TodoItem item)
    {
        var entry = DbContext.Entry(item);
        if (entry.State == EntityState.Modified) entry.CurrentValues.SetValues(entry.OriginalValues);
        entry.State = entry.State == EntityState.Added ? EntityState.Detached : EntityState.Unchanged;
    }

    public async Task DetachFromSpaceAsync(TodoItem item, Guid targetSpaceId, CancellationToken cancellationToken = default)
    {
        await DbContext.Set<TimeEntry>().Where(e => e.SpaceId == item.SpaceId && e.ItemId == item.Id)
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.SpaceId, targetSpaceId), cancellationToken);
        var entry = DbContext.Entry(item);
        removedRows.Add(new RemovedRow(item.TenantId, item.SpaceId, item.ListId, item.Id, ListRowKind.Item, item.IsOpen) { Before = entry.OriginalValues.Clone() });
        entry.State = EntityState.Detached;
        await DbContext.Set<ItemLabel>().Where(l => l.SpaceId == item.SpaceId && l.ItemId == item.Id).ExecuteDeleteAsync(cancellationToken);
        await DbContext.Set<ItemAssignee>().Where(l => l.SpaceId == item.SpaceId && l.ItemId == item.Id).ExecuteDeleteAsync(cancellationToken);
        await DbContext.Set<ItemBlocker>().Where(l => l.SpaceId == item.SpaceId && l.ItemId == item.Id).ExecuteDeleteAsync(cancellationToken);
        await DbSet.IgnoreQueryFilters().Where(i => i.SpaceId == item.SpaceId && i.Id == item.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <remarks>"NOT is_deleted" stands here as a constant besides the switchable filter, so that the planner may use the partial indexes.</remarks>
    private IQueryable<TodoItem> InList(Guid spaceId, Guid listId) =>
        DbSet.Where(item => item.SpaceId == spaceId && item.ListId == listId && !item.IsDeleted);

    private sealed record DepthRow(Guid Id, int Depth);
}
