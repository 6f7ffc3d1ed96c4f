using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Deletes audit entries that have been kept long enough, some at a time.</summary>
internal sealed class AuditLogPruner(IDatabaseRunner databases, TimeProvider timeProvider) : BackgroundService
{
    private const int BatchSize = 1_000;
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // A database may be away; the next tick tries again.
            await PruneAsync(stoppingToken);
        }
    }

    internal Task PruneAsync(CancellationToken cancellationToken) => databases.RunOnAllAsync("pruning of audit entries", PruneAsync, cancellationToken: cancellationToken);

    private async Task PruneAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var setting = await scope.GetRequiredService<ISettingProvider>().GetOrNullAsync(AuditLogSettingDefinitionProvider.RetentionDays, cancellationToken);
        if (!int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days == 0) return;
        var (logs, executedBefore) = (scope.GetRequiredService<IAuditLogRepository>(), timeProvider.GetUtcNow().AddDays(-days));
        while (await logs.DeleteOlderAsync(executedBefore, BatchSize, cancellationToken) == BatchSize) { }
    }
}
