using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;

namespace Todo.Todos.Realtime;

/// <summary>Tells who is in a list some moments after it changed, once for all that changed in between: a hundred people who
/// come at once are one message, not ten thousand.</summary>
public sealed class PresenceBroadcaster(IHubContext<TodoHub, ITodoHubClient> hub, ListSubscriptions subscriptions, TimeProvider timeProvider)
    : BackgroundService, ISingletonDependency
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private HashSet<Guid> _changedLists = [];

    public void Changed(Guid listId)
    {
        lock (_lock) _changedLists.Add(listId);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var listId in TakeChanged())
            {
                await hub.Clients.Group(TodoHub.GroupOf(listId)).Presence(subscriptions.GetPresence(listId));
            }
        }
    }

    private HashSet<Guid> TakeChanged()
    {
        lock (_lock)
        {
            var taken = _changedLists;
            if (taken.Count > 0) _changedLists = [];
            return taken;
        }
    }
}
