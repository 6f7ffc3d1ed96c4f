namespace Todo.Todos.SavedViews;

internal sealed class EfCoreSavedViewRepository(IDbContextProvider contexts, IDataFilter dataFilter)
    : EfCoreRepository<SavedView, Guid>(contexts), ISavedViewRepository
{
    protected override string NotFoundCode => TodoErrorCodes.SavedViewNotFound;

    public async Task<List<SavedView>> GetVisibleAsync(Guid userId, IReadOnlyCollection<Guid> listIds, CancellationToken cancellationToken = default)
    {
        var own = await DbSet.AsNoTracking().Where(view => view.OwnerId == userId && !view.IsDeleted)
            .OrderBy(view => view.Position).ThenBy(view => view.Id).Take(SavedViewConsts.MaxViewsPerUser).ToListAsync(cancellationToken);
        var ofLists = await DbSet.AsNoTracking().Where(view => view.ListId != null && listIds.Contains(view.ListId.Value) && view.OwnerId != userId && !view.IsDeleted)
            .OrderBy(view => view.Position).ThenBy(view => view.Id).Take(SavedViewConsts.MaxViewsPerUser).ToListAsync(cancellationToken);
        // An own view of a list that is no more shared with its owner is none: it would show nothing.
        return [.. own.Where(view => view.ListId is not { } listId || listIds.Contains(listId)).Concat(ofLists)];
    }

    public Task<int> CountAsync(Guid ownerId, CancellationToken cancellationToken = default) =>
        DbSet.CountAsync(view => view.OwnerId == ownerId && !view.IsDeleted, cancellationToken);

    public Task<string?> FindLastPositionAsync(Guid ownerId, CancellationToken cancellationToken = default) =>
        DbSet.Where(view => view.OwnerId == ownerId && !view.IsDeleted).OrderByDescending(view => view.Position)
            .Select(view => view.Position).FirstOrDefaultAsync(cancellationToken);

    public async Task<SavedView?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DbContext.LockIdAsync(id, cancellationToken);
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await DbSet.AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(view => view.Id == id, cancellationToken);
    }
}
