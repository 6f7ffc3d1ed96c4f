using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Todo.Todos.Changes;

/// <summary>Once a day forgets old tombstones; a client that was away for longer starts its lists anew.</summary>
public sealed partial class TombstonePruner(
    IServiceScopeFactory scopeFactory, IOptions<ListChangeOptions> options, TimeProvider timeProvider, ILogger<TombstonePruner> logger) : BackgroundService
{
    private const int BatchSize = 5_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var repository = scope.ServiceProvider.GetRequiredService<IListChangeRepository>();
                var createdBefore = timeProvider.GetUtcNow().AddDays(-options.Value.TombstoneDays);
                while (await repository.PruneTombstonesAsync(createdBefore, BatchSize, stoppingToken) > 0) { }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old tombstones could not be pruned")]
    private partial void LogFailed(Exception exception);
}
