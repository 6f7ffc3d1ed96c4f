using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Todo.Todos.Trash;

/// <summary>Deletes for good what has been in the trash for long enough. Nodes that do it at once find nothing left to do.</summary>
public sealed class TrashPurger(IDatabaseRunner databases, IOptions<TrashOptions> options, TimeProvider timeProvider) : BackgroundService
{
    private const int BatchSize = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var deletedBefore = timeProvider.GetUtcNow().AddDays(-options.Value.Days);
            await databases.RunOnAllAsync("purge of the trash", (scope, token) => PurgeAsync(scope, deletedBefore, token), cancellationToken: stoppingToken);
        }
    }

    /// <summary>Batch by batch, so that no transaction is long.</summary>
    public static async Task PurgeAsync(IServiceProvider scope, DateTimeOffset deletedBefore, CancellationToken cancellationToken)
    {
        var trash = scope.GetRequiredService<ITrashRepository>();
        while (true)
        {
            await using var unitOfWork = await scope.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
            var expired = await trash.GetExpiredAsync(deletedBefore, BatchSize, cancellationToken);
            if (expired.Count > 0) await trash.PurgeAsync(expired, cancellationToken);
            await unitOfWork.CompleteAsync(cancellationToken);
            if (expired.Count < BatchSize) return;
        }
    }
}
