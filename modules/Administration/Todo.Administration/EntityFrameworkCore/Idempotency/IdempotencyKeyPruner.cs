using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Todo.Administration.EntityFrameworkCore.Idempotency;

/// <summary>Forgets idempotency keys after 24 hours, some at a time.</summary>
internal sealed partial class IdempotencyKeyPruner(IServiceScopeFactory scopeFactory, TimeProvider timeProvider, ILogger<IdempotencyKeyPruner> logger)
    : BackgroundService
{
    private const int BatchSize = 5_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await PruneAsync(stoppingToken) == BatchSize) { }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception); // the database may be away; the next tick tries again
            }
        }
    }

    internal async Task<int> PruneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var createdBefore = timeProvider.GetUtcNow() - Lifetime;
        return await scope.ServiceProvider.GetRequiredService<AbpDbContext>().Database.ExecuteSqlAsync(
            $"""
            DELETE FROM administration.idempotency_keys WHERE ctid IN (
                SELECT ctid FROM administration.idempotency_keys WHERE created_at < {createdBefore} ORDER BY created_at LIMIT {BatchSize})
            """, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old idempotency keys could not be pruned")]
    private partial void LogFailed(Exception exception);
}
