using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Brings tenants' databases to this version, at the start and as they come, tries those again that failed, and closes the
/// pools of those that nobody uses.</summary>
public sealed partial class TenantDatabaseKeeper(
    TenantDatabases databases, ITenantDatabaseManager manager, TimeProvider timeProvider, ILogger<TenantDatabaseKeeper> logger)
    : BackgroundService, ISingletonDependency
{
    private const int AtATime = 4;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>One that fails is logged and leaves the others alone; its tenants are told that it is not available until it succeeds.</summary>
    public Task MigrateAsync(CancellationToken cancellationToken = default) => Parallel.ForEachAsync(
        databases.All.Where(database => !database.IsMigrated),
        new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
        async (database, token) =>
        {
            try
            {
                await manager.MigrateAsync(database.ConnectionString, token);
                database.IsMigrated = true;
                database.IsUnavailable = false;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                database.IsUnavailable = true;
                LogFailed(database.ToString(), exception.Message);
            }
        });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var database in databases.All) database.CloseIfIdle();
            await MigrateAsync(stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenants' database {Database} could not be brought to this version and is tried again: {Reason}")]
    private partial void LogFailed(string database, string reason);
}
