using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Deletes audit entries that have been kept long enough, some at a time.</summary>
internal sealed partial class AuditLogPruner(IServiceScopeFactory scopeFactory, IDataFilter dataFilter, TimeProvider timeProvider, ILogger<AuditLogPruner> logger)
    : BackgroundService
{
    private const int BatchSize = 1_000;
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

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

    /// <summary>Deletes one batch; answers how many entries that were.</summary>
    internal async Task<int> PruneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var setting = await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetOrNullAsync(AuditLogSettingDefinitionProvider.RetentionDays, cancellationToken);
        if (!int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days == 0) return 0;
        using var allTenants = dataFilter.Disable<IMultiTenant>();
        return await scope.ServiceProvider.GetRequiredService<IAuditLogRepository>().DeleteOlderAsync(timeProvider.GetUtcNow().AddDays(-days), BatchSize, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old audit entries could not be deleted")]
    private partial void LogFailed(Exception exception);
}
