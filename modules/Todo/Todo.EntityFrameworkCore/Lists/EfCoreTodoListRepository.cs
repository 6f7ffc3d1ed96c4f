using Todo.Todos.SavedViews;

namespace Todo.Todos.Lists;

internal sealed class EfCoreTodoListRepository(IDbContextProvider contexts, IDataFilter dataFilter)
    : EfCoreRepository<TodoList, Guid>(contexts), ITodoListRepository
{
    private DbSet<ListShare> Shares => DbContext.Set<ListShare>();

    protected override string NotFoundCode => TodoErrorCodes.ListNotFound;

    public async Task<AccessibleList?> FindAccessibleAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) =>
        (await ToRows(DbSet.Where(list => list.Id == id), userId).FirstOrDefaultAsync(cancellationToken))?.ToAccessible(userId);

    public async Task<List<AccessibleList>> GetAccessibleAsync(Guid userId, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var page = VisibleTo(userId).OrderBy(list => list.Position).ThenBy(list => list.Id).Skip(skipCount).Take(maxResultCount);
        var rows = await ToRows(page, userId).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => row.ToAccessible(userId)!);
    }

    public async Task<List<AccessibleList>> GetAccessibleAsync(IReadOnlyCollection<Guid> ids, Guid userId, CancellationToken cancellationToken = default) =>
        [.. (await ToRows(DbSet.Where(list => ids.Contains(list.Id)), userId).ToListAsync(cancellationToken)).Select(row => row.ToAccessible(userId)).OfType<AccessibleList>()];

    public Task<int> CountAccessibleAsync(Guid userId, CancellationToken cancellationToken = default) =>
        VisibleTo(userId).CountAsync(cancellationToken);

    public Task<List<Guid>> GetUserIdsWithAccessAsync(Guid listId, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        DbSet.Where(list => list.Id == listId && userIds.Contains(list.OwnerId)).Select(list => list.OwnerId)
            .Union(Shares.Where(share => share.ListId == listId && userIds.Contains(share.UserId)).Select(share => share.UserId))
            .ToListAsync(cancellationToken);

    public async Task<TodoList?> FindInboxAsync(Guid ownerId, bool forUpdate, CancellationToken cancellationToken = default)
    {
        if (forUpdate) await DbContext.LockIdAsync(ownerId, cancellationToken);
        return await DbSet.FirstOrDefaultAsync(list => list.OwnerId == ownerId && list.IsInbox, cancellationToken);
    }

    public Task<List<VisibleList>> GetVisibleAsync(Guid userId, CancellationToken cancellationToken = default) =>
        VisibleTo(userId).OrderBy(list => list.Position).ThenBy(list => list.Id).Take(ITodoListRepository.MaxVisible)
            .Select(list => new VisibleList(list.Id, list.Name, list.IsArchived)).ToListAsync(cancellationToken);

    public Task<long> CountAsync(CancellationToken cancellationToken = default) => DbSet.LongCountAsync(list => !list.IsInbox, cancellationToken);

    public Task<TodoList?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.FromSql($"SELECT * FROM todo.todo_lists WHERE id = {id} FOR UPDATE")
            .IgnoreQueryFilters([nameof(ISoftDelete)]).FirstOrDefaultAsync(cancellationToken);

    public async Task<TodoList?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DbContext.LockIdAsync(id, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(list => list.Id == id, cancellationToken);
    }

    public Task<string?> FindLastPositionAsync(Guid ownerId, CancellationToken cancellationToken = default) =>
        DbSet.Where(list => list.OwnerId == ownerId).OrderByDescending(list => list.Position)
            .Select(list => list.Position).FirstOrDefaultAsync(cancellationToken);

    public Task<List<ListShare>> GetSharesAsync(Guid listId, CancellationToken cancellationToken = default) =>
        Shares.Where(share => share.ListId == listId).OrderBy(share => share.CreationTime).ThenBy(share => share.UserId)
            .Take(ITodoListRepository.MaxShares).ToListAsync(cancellationToken);

    public Task<ListShare?> FindShareAsync(Guid listId, Guid userId, CancellationToken cancellationToken = default) =>
        Shares.FirstOrDefaultAsync(share => share.ListId == listId && share.UserId == userId, cancellationToken);

    public Task InsertShareAsync(ListShare share, CancellationToken cancellationToken = default)
    {
        Shares.Add(share);
        return Task.CompletedTask;
    }

    public Task DeleteShareAsync(ListShare share, CancellationToken cancellationToken = default)
    {
        Shares.Remove(share);
        return Task.CompletedTask;
    }

    /// <summary>Own lists and shared ones: a union, so that each side goes by its index, where OR would read all lists.</summary>
    private IQueryable<TodoList> VisibleTo(Guid userId)
    {
        var ids = DbSet.Where(list => list.OwnerId == userId).Select(list => list.Id)
            .Union(Shares.Where(share => share.UserId == userId).Select(share => share.ListId));
        return DbSet.Where(list => ids.Contains(list.Id));
    }

    private IQueryable<ListRow> ToRows(IQueryable<TodoList> lists, Guid userId) =>
        lists.AsNoTracking().Select(list => new ListRow(
            list,
            Shares.Where(share => share.ListId == list.Id && share.UserId == userId).Select(share => (ListAccess?)share.Permission).FirstOrDefault(),
            Shares.Any(share => share.ListId == list.Id),
            DbContext.Set<Favorite>().Any(favorite => favorite.UserId == userId && favorite.TargetId == list.Id)));

    private sealed record ListRow(TodoList List, ListAccess? Share, bool IsShared, bool IsFavorite)
    {
        public AccessibleList? ToAccessible(Guid userId) =>
            (List.OwnerId == userId ? ListAccess.Admin : Share) is { } access ? new AccessibleList(List, access, IsShared, IsFavorite) : null;
    }
}
