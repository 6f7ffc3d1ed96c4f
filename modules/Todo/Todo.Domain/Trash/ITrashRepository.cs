namespace Todo.Todos.Trash;

public interface ITrashRepository
{
    /// <summary>What the user may restore, last deleted first: their own lists, and rows of lists that they may edit. Comments are
    /// their authors' and the list owner's. With a cursor, what comes after it.</summary>
    Task<List<TrashedRow>> GetPageAsync(Guid userId, int maxCount, DateTimeOffset? before, Guid? beforeId, CancellationToken cancellationToken = default);

    /// <summary>One of those that <see cref="GetPageAsync"/> has; null if the row is not among them.</summary>
    Task<TrashedRow?> FindAsync(Guid userId, Guid rowId, CancellationToken cancellationToken = default);

    /// <summary>What the user may delete for good, oldest first.</summary>
    Task<List<TrashEntry>> GetPurgeableAsync(Guid userId, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>What has been in the trash since before the moment, of all tenants whose rows may be seen; oldest first.</summary>
    Task<List<TrashEntry>> GetExpiredAsync(DateTimeOffset deletedBefore, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Deletes rows for good, with all that hangs on them and their history.</summary>
    Task PurgeAsync(IReadOnlyCollection<TrashEntry> entries, CancellationToken cancellationToken = default);
}
