using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Todo.Administration.Domain.Idempotency;

namespace Todo.Administration.EntityFrameworkCore.Idempotency;

/// <summary>Forgets idempotency keys after 24 hours, some at a time.</summary>
internal sealed class IdempotencyKeyPruner(IDatabaseRunner databases, TimeProvider timeProvider) : BackgroundService
{
    private const int BatchSize = 5_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // A database may be away; the next tick tries again.
            await PruneAsync(stoppingToken);
        }
    }

    internal Task PruneAsync(CancellationToken cancellationToken) => databases.RunOnAllAsync("pruning of idempotency keys", PruneAsync, cancellationToken: cancellationToken);

    private async Task PruneAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var (database, createdBefore) = (scope.GetRequiredService<IDbContextProvider>().For<IdempotencyKey>().Database, timeProvider.GetUtcNow() - Lifetime);
        int deleted;
        do
        {
            deleted = await database.ExecuteSqlAsync(
                $"""
                DELETE FROM administration.idempotency_keys WHERE ctid IN (
                    SELECT ctid FROM administration.idempotency_keys WHERE created_at < {createdBefore} ORDER BY created_at LIMIT {BatchSize})
                """, cancellationToken);
        }
        while (deleted == BatchSize);
    }
}
