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
    private HashSet<ListKey> _changedLists = [];

    public void Changed(ListKey list)
    {
        lock (_lock) _changedLists.Add(list);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var list in TakeChanged())
            {
                await hub.Clients.Group(list.Group).Presence(subscriptions.GetPresence(list));
            }
        }
    }

    private HashSet<ListKey> TakeChanged()
    {
        lock (_lock)
        {
            var taken = _changedLists;
            if (taken.Count > 0) _changedLists = [];
            return taken;
        }
    }
}
