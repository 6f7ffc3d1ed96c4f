namespace Todo.Todos.Realtime;

/// <summary>Which connections of this node have which lists open, and where in them their users are. It goes with the node:
/// presence expires by itself when one dies.</summary>
public sealed class ListSubscriptions : ISingletonDependency
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ListKey, Dictionary<string, PresentUserDto>> _connectionsByList = [];
    private readonly Dictionary<string, HashSet<ListKey>> _listsByConnection = [];

    /// <summary>False when the connection has <paramref name="maxLists"/> open already.</summary>
    public bool TryJoin(string connectionId, ListKey list, Guid userId, string userName, int maxLists)
    {
        lock (_lock)
        {
            var lists = _listsByConnection.GetValueOrDefault(connectionId) ?? (_listsByConnection[connectionId] = []);
            if (!lists.Contains(list) && lists.Count >= maxLists) return false;
            lists.Add(list);
            var connections = _connectionsByList.GetValueOrDefault(list) ?? (_connectionsByList[list] = []);
            connections.TryAdd(connectionId, new PresentUserDto { UserId = userId, UserName = userName });
            return true;
        }
    }

    /// <summary>False when the connection has not opened the list.</summary>
    public bool TrySetPlace(string connectionId, ListKey list, Guid? itemId, string? field)
    {
        lock (_lock)
        {
            if (_connectionsByList.GetValueOrDefault(list)?.GetValueOrDefault(connectionId) is not { } present) return false;
            _connectionsByList[list][connectionId] = new PresentUserDto
            {
                UserId = present.UserId,
                UserName = present.UserName,
                ItemId = itemId,
                Field = field,
            };
            return true;
        }
    }

    public void Leave(string connectionId, ListKey list)
    {
        lock (_lock) Remove(connectionId, list);
    }

    /// <summary>Forgets the connection; answers the lists it had open.</summary>
    public IReadOnlyCollection<ListKey> LeaveAll(string connectionId)
    {
        lock (_lock)
        {
            ListKey[] lists = [.. _listsByConnection.GetValueOrDefault(connectionId) ?? []];
            foreach (var list in lists) Remove(connectionId, list);
            return lists;
        }
    }

    public IReadOnlyCollection<string> GetConnections(ListKey list, Guid userId)
    {
        lock (_lock)
        {
            return [.. (_connectionsByList.GetValueOrDefault(list) ?? []).Where(c => c.Value.UserId == userId).Select(c => c.Key)];
        }
    }

    /// <summary>One entry a user: of several windows, the one in which they are somewhere.</summary>
    public ListPresenceDto GetPresence(ListKey list)
    {
        lock (_lock)
        {
            var users = (_connectionsByList.GetValueOrDefault(list) ?? []).Values.GroupBy(p => p.UserId)
                .Select(windows => windows.FirstOrDefault(p => p.ItemId is not null) ?? windows.First());
            return new ListPresenceDto { ListId = list.ListId, Users = [.. users.Take(ListPresenceDto.MaxUsers)] };
        }
    }

    private void Remove(string connectionId, ListKey list)
    {
        if (_listsByConnection.TryGetValue(connectionId, out var lists) && lists.Remove(list) && lists.Count == 0) _listsByConnection.Remove(connectionId);
        if (_connectionsByList.TryGetValue(list, out var connections) && connections.Remove(connectionId) && connections.Count == 0) _connectionsByList.Remove(list);
    }
}
