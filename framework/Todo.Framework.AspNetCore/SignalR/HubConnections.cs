using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>The live connections of this node by the session they were opened in, so that a session's end ends them as well.</summary>
internal sealed class HubConnections : ISingletonDependency
{
    private readonly ISessionRevocations _revocations;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableHashSet<HubCallerContext>> _connections = new(StringComparer.OrdinalIgnoreCase);

    public HubConnections(ISessionRevocations revocations)
    {
        _revocations = revocations;
        _revocations.Revoked += Abort;
    }

    private void Abort(string sessionId)
    {
        ImmutableHashSet<HubCallerContext>? connections;
        lock (_lock) _connections.TryGetValue(sessionId, out connections);
        foreach (var connection in connections ?? []) connection.Abort();
    }

    public void Add(HubCallerContext connection)
    {
        if (SessionOf(connection) is not { } sessionId) return;
        lock (_lock) _connections[sessionId] = _connections.GetValueOrDefault(sessionId, []).Add(connection);
        if (_revocations.IsRevoked(sessionId)) connection.Abort(); // it ended while the connection was made
    }

    public void Remove(HubCallerContext connection)
    {
        if (SessionOf(connection) is not { } sessionId) return;
        lock (_lock)
        {
            var left = _connections.GetValueOrDefault(sessionId, []).Remove(connection);
            if (left.IsEmpty) _connections.Remove(sessionId);
            else _connections[sessionId] = left;
        }
    }

    private static string? SessionOf(HubCallerContext connection) => connection.User?.FindFirst(AbpClaimTypes.SessionId)?.Value;
}
