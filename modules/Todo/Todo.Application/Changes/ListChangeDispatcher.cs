using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Todo.Todos.Changes;

/// <summary>Broadcasts what this node commits and then clears it from the outbox. Each list has a queue of its own: a client that
/// does not read holds up its list's broadcasts, not those of others. What does not get through, because the node dies or the
/// broadcast fails, stays in the outbox for <see cref="OutboxRelay"/>.</summary>
[ExposeServices(typeof(IListChangeSink))]
public sealed partial class ListChangeDispatcher(
    IDatabaseRunner databases, IEnumerable<IListChangeBroadcaster> broadcasters, TimeProvider timeProvider, ILogger<ListChangeDispatcher> logger)
    : BackgroundService, IListChangeSink, ISingletonDependency
{
    /// <summary>A list that is further behind gets one notice instead: clients that see a gap ask for the delta.</summary>
    private const int MaxQueueLength = 500;

    private const int MaxBatch = 500;
    private static readonly TimeSpan GatheringTime = TimeSpan.FromMilliseconds(100);

    // None in a process without live clients, such as the migrator: what it commits is left to a host's relay.
    private readonly IListChangeBroadcaster? _broadcaster = broadcasters.LastOrDefault();
    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid? TenantId, Guid ListId), Queue<ListChange>> _queues = [];
    private readonly Channel<ListChange> _published = Channel.CreateUnbounded<ListChange>(new UnboundedChannelOptions { SingleReader = true });

    public void Publish(ListChange change)
    {
        if (_broadcaster is null) return;
        lock (_lock)
        {
            var key = (change.TenantId, change.ListId);
            if (_queues.TryGetValue(key, out var queue))
            {
                queue.Enqueue(change);
                if (queue.Count > MaxQueueLength) Collapse(queue);
                return;
            }

            _queues[key] = queue = new Queue<ListChange>([change]);
            _ = Task.Run(() => BroadcastAllAsync(key, queue));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<ListChange>(MaxBatch);
        while (await _published.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(GatheringTime, timeProvider, stoppingToken); // one delete for many, well before the relay looks
            while (batch.Count < MaxBatch && _published.Reader.TryRead(out var change)) batch.Add(change);
            await databases.RunForAsync("clearing of the outbox", batch, change => change.TenantId, DeleteAsync, stoppingToken); // else it is left to the relay
            batch.Clear();
        }
    }

    private static Task DeleteAsync(IServiceProvider scope, IReadOnlyList<ListChange> published, CancellationToken cancellationToken) =>
        scope.GetRequiredService<IListChangeRepository>().DeletePublishedAsync(published, cancellationToken);

    private async Task BroadcastAllAsync((Guid? TenantId, Guid ListId) key, Queue<ListChange> queue)
    {
        while (TryTake(key, queue, out var change))
        {
            try
            {
                await _broadcaster!.BroadcastAsync(change.TenantId, change.ToDto(), CancellationToken.None);
                _published.Writer.TryWrite(change);
            }
            catch (Exception exception)
            {
                LogLeftToRelay(exception);
            }
        }
    }

    /// <summary>False, and the queue is forgotten, when it is empty.</summary>
    private bool TryTake((Guid? TenantId, Guid ListId) key, Queue<ListChange> queue, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ListChange? change)
    {
        lock (_lock)
        {
            if (queue.TryDequeue(out change)) return true;
            _queues.Remove(key);
            return false;
        }
    }

    private void Collapse(Queue<ListChange> queue)
    {
        var newest = queue.MaxBy(change => change.Sequence)!;
        while (queue.TryDequeue(out var change))
        {
            if (change != newest) _published.Writer.TryWrite(change);
        }

        queue.Enqueue(newest.AsNotice());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes could not be broadcast at once; the relay will")]
    private partial void LogLeftToRelay(Exception exception);
}
