using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Todo.Todos.Changes;

/// <summary>Once a day forgets old tombstones; a client that was away for longer starts its lists anew.</summary>
public sealed class TombstonePruner(IDatabaseRunner databases, IOptions<ListChangeOptions> options, TimeProvider timeProvider) : BackgroundService
{
    private const int BatchSize = 5_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var createdBefore = timeProvider.GetUtcNow().AddDays(-options.Value.TombstoneDays);
            await databases.RunOnAllAsync("pruning of tombstones", (scope, token) => PruneAsync(scope, createdBefore, token), cancellationToken: stoppingToken);
        }
    }

    private static async Task PruneAsync(IServiceProvider scope, DateTimeOffset createdBefore, CancellationToken cancellationToken)
    {
        var repository = scope.GetRequiredService<IListChangeRepository>();
        while (await repository.PruneTombstonesAsync(createdBefore, BatchSize, cancellationToken) > 0) { }
    }
}
