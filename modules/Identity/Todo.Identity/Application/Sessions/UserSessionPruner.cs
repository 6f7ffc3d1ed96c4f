using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.Application.Sessions;

/// <summary>Forgets sessions that nobody can use any more: their cookies and refresh tokens have expired.</summary>
internal sealed class UserSessionPruner(
    IDatabaseRunner databases, RevokedSessions revokedSessions, TimeProvider timeProvider, IOptions<TodoIdentityOptions> options) : BackgroundService
{
    private const int BatchSize = 5_000;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            revokedSessions.Prune();

            // A database may be away; the next tick tries again.
            await databases.RunOnAllAsync("pruning of sessions", PruneAsync, cancellationToken: stoppingToken);
        }
    }

    private async Task PruneAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var (sessions, now) = (scope.GetRequiredService<IUserSessionRepository>(), timeProvider.GetUtcNow());
        while (await sessions.DeleteUnusedAsync(now - TimeSpan.FromDays(options.Value.Tokens.RefreshTokenDays), BatchSize, cancellationToken) == BatchSize) { }
        while (await sessions.DeleteRevokedAsync(now, BatchSize, cancellationToken) == BatchSize) { }
    }
}
