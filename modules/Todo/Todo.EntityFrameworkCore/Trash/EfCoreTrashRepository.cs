using Todo.Todos.Activities;
using Todo.Todos.Lists;

namespace Todo.Todos.Trash;

internal sealed class EfCoreTrashRepository(IDbContextProvider contexts, TrashPurge purge) : ITrashRepository, ITransientDependency
{
    private AbpDbContext DbContext => contexts.For<TrashEntry>();
    private IQueryable<TrashEntry> Entries => DbContext.Set<TrashEntry>().AsNoTracking();
    private IQueryable<TodoList> Lists => DbContext.Set<TodoList>().IgnoreQueryFilters([nameof(ISoftDelete)]).AsNoTracking();

    public Task<List<TrashedRow>> GetPageAsync(
        Guid userId, int maxCount, DateTimeOffset? before, Guid? beforeId, CancellationToken cancellationToken = default)
    {
        var entries = before is { } at && beforeId is { } id
            ? Entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.DeletedAt, e.RowId), ValueTuple.Create(at, id)))
            : Entries;
        var editable = DbContext.Set<TodoList>().IgnoreQueryFilters([nameof(ISoftDelete)]).Where(list => list.OwnerId == userId).Select(list => list.Id)
            .Union(DbContext.Set<ListShare>().Where(share => share.UserId == userId && share.Permission >= ListAccess.Edit).Select(share => share.ListId));
        // Each list gives its newest by the index, and the newest of these are the page.
        return Lists.Where(list => editable.Contains(list.Id))
            .SelectMany(
                list => entries.Where(e => e.SpaceId == list.SpaceId && e.ListId == list.Id
                        && (e.RowType == ActivityRowType.List ? list.OwnerId == userId : !list.IsDeleted)
                        && (e.RowType != ActivityRowType.Comment || e.AuthorId == userId || list.OwnerId == userId))
                    .OrderByDescending(e => e.DeletedAt).ThenByDescending(e => e.RowId).Take(maxCount),
                (list, entry) => new { list, entry })
            .OrderByDescending(x => x.entry.DeletedAt).ThenByDescending(x => x.entry.RowId).Take(maxCount)
            .Select(x => new TrashedRow(x.entry, x.list.Name, x.list.OwnerId == userId)).ToListAsync(cancellationToken);
    }

    public async Task<TrashedRow?> FindAsync(Guid userId, Guid rowId, CancellationToken cancellationToken = default)
    {
        var found = await Entries.Where(e => e.RowId == rowId)
            .Join(Lists, e => new { e.SpaceId, Id = e.ListId }, list => new { list.SpaceId, list.Id }, (entry, list) => new
            {
                entry,
                list,
                IsEditable = DbContext.Set<ListShare>().Any(s => s.ListId == list.Id && s.UserId == userId && s.Permission >= ListAccess.Edit),
            }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return null;
        var (entry, isOwner) = (found.entry, found.list.OwnerId == userId);
        var isTheirs = entry.RowType == ActivityRowType.List
            ? isOwner
            : !found.list.IsDeleted && (isOwner || (found.IsEditable && (entry.RowType != ActivityRowType.Comment || entry.AuthorId == userId)));
        return isTheirs ? new TrashedRow(entry, found.list.Name, isOwner) : null;
    }

    public Task<List<TrashEntry>> GetPurgeableAsync(Guid userId, int maxCount, CancellationToken cancellationToken = default) =>
        Lists.Where(list => list.OwnerId == userId)
            .Join(Entries, list => new { list.SpaceId, ListId = list.Id }, e => new { e.SpaceId, e.ListId }, (_, e) => e)
            .OrderBy(e => e.DeletedAt).Take(maxCount).ToListAsync(cancellationToken);

    public Task<List<TrashEntry>> GetExpiredAsync(DateTimeOffset deletedBefore, int maxCount, CancellationToken cancellationToken = default) =>
        Entries.Where(e => e.DeletedAt < deletedBefore).OrderBy(e => e.DeletedAt).Take(maxCount).ToListAsync(cancellationToken);

    public Task PurgeAsync(IReadOnlyCollection<TrashEntry> entries, CancellationToken cancellationToken = default) =>
        purge.RunAsync(entries, cancellationToken);
}
