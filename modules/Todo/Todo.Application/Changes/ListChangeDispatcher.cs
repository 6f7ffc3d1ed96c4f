using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Todo.Todos.Changes;

/// <summary>Broadcasts what this node commits, in the order it was committed here, and then clears it from the outbox. What does
/// not get through, because the node dies or the broadcast fails, stays there for <see cref="OutboxRelay"/>.</summary>
[ExposeServices(typeof(IListChangeSink))]
public sealed partial class ListChangeDispatcher(IServiceScopeFactory scopeFactory, ILogger<ListChangeDispatcher> logger)
    : BackgroundService, IListChangeSink, ISingletonDependency
{
    private const int MaxBatch = 500;

    private readonly Channel<ListChange> _changes = Channel.CreateUnbounded<ListChange>(new UnboundedChannelOptions { SingleReader = true });

    public void Publish(ListChange change) => _changes.Writer.TryWrite(change);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var published = new List<ListChange>(MaxBatch);
        while (await _changes.Reader.WaitToReadAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var broadcaster = scope.ServiceProvider.GetRequiredService<IListChangeBroadcaster>();
                while (published.Count < MaxBatch && _changes.Reader.TryRead(out var change))
                {
                    await broadcaster.BroadcastAsync(change.ToDto(), stoppingToken);
                    published.Add(change);
                }

                await scope.ServiceProvider.GetRequiredService<IListChangeRepository>().DeletePublishedAsync(published, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogLeftToRelay(exception);
            }

            published.Clear();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes could not be broadcast at once; the relay will")]
    private partial void LogLeftToRelay(Exception exception);
}
