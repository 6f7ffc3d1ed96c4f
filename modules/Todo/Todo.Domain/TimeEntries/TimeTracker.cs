using Todo.Todos.Items;

namespace Todo.Todos.TimeEntries;

/// <summary>Keeps a user's one running timer, and the items' sums.</summary>
public sealed class TimeTracker(ITimeEntryRepository entries, ITodoItemRepository items, IGuidGenerator guidGenerator, IClock clock) : ITransientDependency
{
    /// <summary>Locks what starting a timer on the item may change, in the one order in which nobody waits in a circle: before the item is read.</summary>
    public async Task LockForStartAsync(Guid itemId, Guid userId, CancellationToken cancellationToken = default)
    {
        await entries.LockTimerAsync(userId, cancellationToken);
        var running = await entries.FindRunningAsync(userId, cancellationToken);
        await items.GetForUpdateAsync(running is null ? [itemId] : [itemId, running.ItemId], cancellationToken);
    }

    /// <summary>Starts the user's timer on the item and ends the one that runs elsewhere; one that runs here goes on. Call <see cref="LockForStartAsync"/> first.</summary>
    public async Task<TimeEntry> StartAsync(TodoItem item, Guid userId, CancellationToken cancellationToken = default)
    {
        if (await entries.FindRunningAsync(userId, cancellationToken) is { } running)
        {
            if (running.ItemId == item.Id) return running;
            await EndAsync(running, cancellationToken);
        }

        var entry = new TimeEntry(guidGenerator.Create(), item, userId, clock.Now);
        await entries.InsertAsync(entry, cancellationToken);
        return entry;
    }

    /// <summary>Ends the user's timer; null when none runs.</summary>
    public async Task<TimeEntry?> StopAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        await entries.LockTimerAsync(userId, cancellationToken);
        var running = await entries.FindRunningAsync(userId, cancellationToken);
        if (running is not null) await EndAsync(running, cancellationToken);
        return running;
    }

    /// <summary>Time that was spent without a timer, until now.</summary>
    public async Task<TimeEntry> AddAsync(TodoItem item, Guid userId, int minutes, CancellationToken cancellationToken = default)
    {
        var entry = new TimeEntry(guidGenerator.Create(), item, userId, clock.Now.AddMinutes(-minutes));
        entry.End(clock.Now);
        item.AddTimeSpent(entry.Minutes);
        await entries.InsertAsync(entry, cancellationToken);
        return entry;
    }

    public async Task DeleteAsync(TimeEntry entry, TodoItem item, CancellationToken cancellationToken = default)
    {
        item.AddTimeSpent(-entry.Minutes);
        await entries.DeleteAsync(entry, cancellationToken);
    }

    /// <summary>The time counts even if the user lost access meanwhile, or the item is in the trash: it was spent.</summary>
    private async Task EndAsync(TimeEntry entry, CancellationToken cancellationToken)
    {
        entry.End(clock.Now);
        var item = await items.FindForUpdateAsync(entry.ItemId, includeDeleted: true, cancellationToken);
        item?.AddTimeSpent(entry.Minutes);
    }
}
