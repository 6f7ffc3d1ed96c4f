using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.Application.Sessions;

/// <summary>Forgets sessions that nobody can use any more: their cookies and refresh tokens have expired.</summary>
internal sealed partial class UserSessionPruner(
    IServiceScopeFactory scopeFactory,
    RevokedSessions revokedSessions,
    TimeProvider timeProvider,
    IOptions<TodoIdentityOptions> options,
    ILogger<UserSessionPruner> logger) : BackgroundService
{
    private const int BatchSize = 5_000;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                revokedSessions.Prune();
                await PruneAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception); // the database may be away; the next tick tries again
            }
        }
    }

    internal async Task PruneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<IDataFilter>().Disable<IMultiTenant>();
        var sessions = scope.ServiceProvider.GetRequiredService<IUserSessionRepository>();
        var now = timeProvider.GetUtcNow();
        while (await sessions.DeleteUnusedAsync(now - TimeSpan.FromDays(options.Value.Tokens.RefreshTokenDays), BatchSize, cancellationToken) == BatchSize) { }
        while (await sessions.DeleteRevokedAsync(now, BatchSize, cancellationToken) == BatchSize) { }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old sessions could not be pruned")]
    private partial void LogFailed(Exception exception);
}
