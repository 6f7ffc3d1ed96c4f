namespace Todo.Todos.Changes;

/// <summary>Reads a list's changes, and keeps its outbox. What has no list is of all tenants whose rows may be seen (<see cref="IDatabaseRunner"/>).</summary>
public interface IListChangeRepository
{
    /// <summary>Rows of the list that changed in (<paramref name="after"/>, <paramref name="upTo"/>], oldest change first and at
    /// most <paramref name="maxCount"/> in all; the answer's sequence is the last one included, or <paramref name="upTo"/> when nothing is left out.</summary>
    Task<ListChange> GetChangesAsync(Guid spaceId, Guid listId, long after, long upTo, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Takes events that are older than <paramref name="createdBefore"/>, oldest first, and locks them for this
    /// transaction; those another relay has locked are skipped.</summary>
    Task<List<OutboxEvent>> TakeUnpublishedAsync(DateTimeOffset createdBefore, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Forgets events that were published.</summary>
    Task DeletePublishedAsync(IReadOnlyCollection<ListChange> changes, CancellationToken cancellationToken = default);

    /// <summary>Removes at most <paramref name="maxCount"/> tombstones older than <paramref name="createdBefore"/> and
    /// raises the horizon of their lists. Answers how many lists it touched.</summary>
    Task<int> PruneTombstonesAsync(DateTimeOffset createdBefore, int maxCount, CancellationToken cancellationToken = default);
}
