using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>The live connections of this node by the session and the tenant they were opened in, whose end ends them as well.</summary>
internal sealed class HubConnections : ISingletonDependency, IDisposable
{
    private readonly ISessionRevocations _revocations;
    private readonly ITenantStore _tenants;
    private readonly IDisposable[] _subscriptions;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableHashSet<HubCallerContext>> _connections = new(StringComparer.OrdinalIgnoreCase);

    public HubConnections(ISessionRevocations revocations, ITenantStore tenants, INodeBus bus)
    {
        (_revocations, _tenants) = (revocations, tenants);
        _revocations.Revoked += sessionId => Abort(SessionKey(sessionId));
        _subscriptions = [bus.Subscribe(TenantChannels.Closed, (tenantId, _) => { Abort(TenantKey(tenantId)); return Task.CompletedTask; }), bus.OnGap(AbortClosedTenantsAsync)];
    }

    public async Task AddAsync(HubCallerContext connection, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            foreach (var key in KeysOf(connection)) _connections[key] = _connections.GetValueOrDefault(key, []).Add(connection);
        }

        // What ended while the connection was made.
        if (SessionOf(connection) is { } sessionId && _revocations.IsRevoked(sessionId)) connection.Abort();
        if (TenantOf(connection) is { } tenantId && !await IsOpenAsync(tenantId, cancellationToken)) connection.Abort();
    }

    public void Remove(HubCallerContext connection)
    {
        lock (_lock)
        {
            foreach (var key in KeysOf(connection))
            {
                var left = _connections.GetValueOrDefault(key, []).Remove(connection);
                if (left.IsEmpty) _connections.Remove(key);
                else _connections[key] = left;
            }
        }
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    private void Abort(string key)
    {
        ImmutableHashSet<HubCallerContext>? connections;
        lock (_lock) _connections.TryGetValue(key, out connections);
        foreach (var connection in connections ?? []) connection.Abort();
    }

    /// <summary>After this node may have missed that a tenant was closed.</summary>
    private async Task AbortClosedTenantsAsync(CancellationToken cancellationToken)
    {
        List<string> tenantIds;
        lock (_lock) tenantIds = [.. _connections.Values.Select(connections => TenantOf(connections.First())).OfType<string>().Distinct()];
        foreach (var tenantId in tenantIds)
        {
            if (!await IsOpenAsync(tenantId, cancellationToken)) Abort(TenantKey(tenantId));
        }
    }

    private async Task<bool> IsOpenAsync(string tenantId, CancellationToken cancellationToken) =>
        Guid.TryParse(tenantId, out var id) && await _tenants.FindAsync(id, cancellationToken) is { IsActive: true };

    private static IEnumerable<string> KeysOf(HubCallerContext connection)
    {
        if (SessionOf(connection) is { } sessionId) yield return SessionKey(sessionId);
        if (TenantOf(connection) is { } tenantId) yield return TenantKey(tenantId);
    }

    private static string SessionKey(string sessionId) => "session " + sessionId;

    private static string TenantKey(string tenantId) => "tenant " + tenantId;

    private static string? SessionOf(HubCallerContext connection) => connection.User?.FindFirst(AbpClaimTypes.SessionId)?.Value;

    private static string? TenantOf(HubCallerContext connection) => connection.User?.FindFirst(AbpClaimTypes.TenantId)?.Value;
}
