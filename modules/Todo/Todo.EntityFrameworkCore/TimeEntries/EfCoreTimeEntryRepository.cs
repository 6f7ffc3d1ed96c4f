namespace Todo.Todos.TimeEntries;

internal sealed class EfCoreTimeEntryRepository(IDbContextProvider contexts) : EfCoreRepository<TimeEntry, Guid>(contexts), ITimeEntryRepository
{
    protected override string NotFoundCode => TodoErrorCodes.TimeEntryNotFound;

    public Task<TimeEntry?> FindRunningAsync(Guid userId, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(entry => entry.UserId == userId && entry.EndedAt == null, cancellationToken);

    public Task LockTimerAsync(Guid userId, CancellationToken cancellationToken = default) => DbContext.LockIdAsync(userId, cancellationToken);

    public Task<List<TimeEntry>> GetListAsync(Guid spaceId, Guid itemId, int maxCount, CancellationToken cancellationToken = default) =>
        DbSet.AsNoTracking().Where(entry => entry.SpaceId == spaceId && entry.ItemId == itemId)
            .OrderByDescending(entry => entry.StartedAt).Take(maxCount).ToListAsync(cancellationToken);
}
