using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Sessions;

/// <summary>What this node knows of sessions that ended before their tokens: the last minutes', kept in memory.</summary>
[ExposeServices(typeof(ISessionRevocations))]
internal sealed class RevokedSessions(
    INodeBus nodeBus, IServiceScopeFactory scopeFactory, IClock clock, IOptions<TodoIdentityOptions> options)
    : ISessionRevocations, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _expirationTimes = new(StringComparer.OrdinalIgnoreCase);

    public event Action<string>? Revoked;

    public bool IsRevoked(string sessionId) => _expirationTimes.ContainsKey(sessionId);

    /// <summary>Listens from now on, and catches up with what was said before.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        nodeBus.Subscribe(SessionRevoker.Channel, (message, _) =>
        {
            var expirationTime = clock.Now + TimeSpan.FromMinutes(options.Value.Tokens.AccessTokenMinutes * 2); // a minute more or less costs nothing
            foreach (var id in message.Split(',')) Add(id, expirationTime);
            return Task.CompletedTask;
        });
        nodeBus.Subscribe(SessionRevoker.ConnectionsChannel, (message, _) =>
        {
            foreach (var id in message.Split(',')) Revoked?.Invoke(id);
            return Task.CompletedTask;
        });
        nodeBus.OnGap(LoadAsync);
        await LoadAsync(cancellationToken);
    }

    /// <summary>Forgets sessions whose tokens have expired by themselves.</summary>
    public void Prune()
    {
        var now = clock.Now;
        foreach (var entry in _expirationTimes)
        {
            if (entry.Value < now) _expirationTimes.TryRemove(entry);
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        foreach (var session in await scope.ServiceProvider.GetRequiredService<IUserSessionRepository>().GetRevokedAsync(clock.Now, cancellationToken))
        {
            Add(session.Id.ToString(), session.ExpirationTime);
        }
    }

    private void Add(string sessionId, DateTimeOffset expirationTime)
    {
        _expirationTimes[sessionId] = expirationTime;
        Revoked?.Invoke(sessionId);
    }
}
