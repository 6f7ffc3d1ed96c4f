namespace Todo.Todos.Realtime;

/// <summary>Connections of this node that watch every list their user sees. It goes with the node.</summary>
public sealed class ListWatchers : ISingletonDependency
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid? TenantId, Guid UserId), HashSet<string>> _connections = [];

    public void Add(Guid? tenantId, Guid userId, string connectionId)
    {
        lock (_lock)
        {
            if (!_connections.TryGetValue((tenantId, userId), out var connections)) _connections[(tenantId, userId)] = connections = [];
            connections.Add(connectionId);
        }
    }

    public void Remove(Guid? tenantId, Guid userId, string connectionId)
    {
        lock (_lock)
        {
            if (_connections.TryGetValue((tenantId, userId), out var connections) && connections.Remove(connectionId) && connections.Count == 0) _connections.Remove((tenantId, userId));
        }
    }

    public IReadOnlyCollection<string> Of(Guid? tenantId, Guid userId)
    {
        lock (_lock) return [.. _connections.GetValueOrDefault((tenantId, userId)) ?? []];
    }
}
