using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Todo.Todos.Changes;

/// <summary>Publishes what a node committed and could not publish itself. Any number of nodes may run it: each takes rows that
/// no other has locked. A change may be published twice; clients take each sequence once.</summary>
public sealed partial class OutboxRelay(
    IDatabaseRunner databases, IOptions<ListChangeOptions> options, TimeProvider timeProvider, ILogger<OutboxRelay> logger) : BackgroundService
{
    private const int BatchSize = 100;

    /// <summary>How long a tenant's own database may wait that nobody uses on this node: so nobody waits for its news here either.</summary>
    private static readonly TimeSpan RoundInterval = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan BroadcastLimit = TimeSpan.FromSeconds(10); // a client that does not read is not waited for

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.RelayIntervalSeconds), timeProvider);
        long? lastRound = null;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var isRound = lastRound is not { } last || timeProvider.GetElapsedTime(last) >= RoundInterval;
            if (isRound) lastRound = timeProvider.GetTimestamp();

            // A database may be away; a later tick tries again.
            await databases.RunOnAllAsync("relay of the outbox", RelayAsync, onlyInUse: !isRound, stoppingToken);
        }
    }

    private async Task RelayAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        while (await RelayBatchAsync(scope, cancellationToken) == BatchSize) { }
    }

    private async Task<int> RelayBatchAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var repository = scope.GetRequiredService<IListChangeRepository>();
        var broadcaster = scope.GetRequiredService<IListChangeBroadcaster>();
        await using var unitOfWork = await scope.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
        var createdBefore = timeProvider.GetUtcNow().AddSeconds(-options.Value.RelayAfterSeconds);
        var events = await repository.TakeUnpublishedAsync(createdBefore, BatchSize, cancellationToken);
        if (events.Count == 0) return 0;

        var published = new List<ListChange>(events.Count);
        foreach (var outboxEvent in events)
        {
            var change = await LoadAsync(scope, outboxEvent, cancellationToken);
            await broadcaster.BroadcastAsync(change.TenantId, change.ToDto(), cancellationToken).WaitAsync(BroadcastLimit, timeProvider, cancellationToken);
            published.Add(change);
        }

        await repository.DeletePublishedAsync(published, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        LogRelayed(published.Count);
        return events.Count;
    }

    /// <summary>Reads the rows as they are now: those that changed again since come with their later event.</summary>
    private static async Task<ListChange> LoadAsync(IServiceProvider scope, OutboxEvent outboxEvent, CancellationToken cancellationToken)
    {
        using var tenant = scope.GetRequiredService<ICurrentTenant>().Change(outboxEvent.TenantId);
        var change = new ListChange(
            outboxEvent.TenantId, outboxEvent.SpaceId, outboxEvent.ListId, outboxEvent.PreviousSequence, outboxEvent.Sequence, outboxEvent.ActorId, outboxEvent.MutationId);
        if (change.Sequence - change.PreviousSequence is 0 or > ListChange.MaxRows) return change.AsNotice();

        var rows = await scope.GetRequiredService<IListChangeRepository>().GetChangesAsync(
            change.SpaceId, change.ListId, after: change.PreviousSequence, upTo: change.Sequence, ListChange.MaxRows + 1, cancellationToken);
        return change with
        {
            List = rows.List,
            Sections = rows.Sections,
            Labels = rows.Labels,
            Items = rows.Items,
            DeletedItemIds = rows.DeletedItemIds,
            DeletedSectionIds = rows.DeletedSectionIds,
            DeletedLabelIds = rows.DeletedLabelIds,
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Relayed {Count} changes that were left in the outbox")]
    private partial void LogRelayed(int count);
}
