namespace Todo.Todos.TimeEntries;

public interface ITimeEntryRepository : IBasicRepository<TimeEntry, Guid>
{
    /// <summary>The user's running timer; null when none runs.</summary>
    Task<TimeEntry?> FindRunningAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Those who start or end a timer of one user wait for each other until the end of the transaction.</summary>
    Task LockTimerAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The item's entries, latest start first.</summary>
    Task<List<TimeEntry>> GetListAsync(Guid spaceId, Guid itemId, int maxCount, CancellationToken cancellationToken = default);
}
