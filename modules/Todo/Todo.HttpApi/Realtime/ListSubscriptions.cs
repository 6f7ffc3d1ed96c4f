namespace Todo.Todos.Realtime;

/// <summary>Which connections of this node have which lists open, and where in them their users are. It goes with the node:
/// presence expires by itself when one dies.</summary>
public sealed class ListSubscriptions : ISingletonDependency
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Dictionary<string, PresentUserDto>> _connectionsByList = [];
    private readonly Dictionary<string, HashSet<Guid>> _listsByConnection = [];

    /// <summary>False when the connection has <paramref name="maxLists"/> open already.</summary>
    public bool TryJoin(string connectionId, Guid listId, Guid userId, string userName, int maxLists)
    {
        lock (_lock)
        {
            var lists = _listsByConnection.GetValueOrDefault(connectionId) ?? (_listsByConnection[connectionId] = []);
            if (!lists.Contains(listId) && lists.Count >= maxLists) return false;
            lists.Add(listId);
            var connections = _connectionsByList.GetValueOrDefault(listId) ?? (_connectionsByList[listId] = []);
            connections.TryAdd(connectionId, new PresentUserDto { UserId = userId, UserName = userName });
            return true;
        }
    }

    /// <summary>False when the connection has not opened the list.</summary>
    public bool TrySetPlace(string connectionId, Guid listId, Guid? itemId, string? field)
    {
        lock (_lock)
        {
            if (_connectionsByList.GetValueOrDefault(listId)?.GetValueOrDefault(connectionId) is not { } present) return false;
            _connectionsByList[listId][connectionId] = new PresentUserDto
            {
                UserId = present.UserId,
                UserName = present.UserName,
                ItemId = itemId,
                Field = field,
            };
            return true;
        }
    }

    public void Leave(string connectionId, Guid listId)
    {
        lock (_lock) Remove(connectionId, listId);
    }

    /// <summary>Forgets the connection; answers the lists it had open.</summary>
    public IReadOnlyCollection<Guid> LeaveAll(string connectionId)
    {
        lock (_lock)
        {
            Guid[] lists = [.. _listsByConnection.GetValueOrDefault(connectionId) ?? []];
            foreach (var listId in lists) Remove(connectionId, listId);
            return lists;
        }
    }

    public IReadOnlyCollection<string> GetConnections(Guid listId, Guid userId)
    {
        lock (_lock)
        {
            return [.. (_connectionsByList.GetValueOrDefault(listId) ?? []).Where(c => c.Value.UserId == userId).Select(c => c.Key)];
        }
    }

    /// <summary>One entry a user: of several windows, the one in which they are somewhere.</summary>
    public ListPresenceDto GetPresence(Guid listId)
    {
        lock (_lock)
        {
            var users = (_connectionsByList.GetValueOrDefault(listId) ?? []).Values.GroupBy(p => p.UserId)
                .Select(windows => windows.FirstOrDefault(p => p.ItemId is not null) ?? windows.First());
            return new ListPresenceDto { ListId = listId, Users = [.. users.Take(ListPresenceDto.MaxUsers)] };
        }
    }

    private void Remove(string connectionId, Guid listId)
    {
        if (_listsByConnection.TryGetValue(connectionId, out var lists) && lists.Remove(listId) && lists.Count == 0) _listsByConnection.Remove(connectionId);
        if (_connectionsByList.TryGetValue(listId, out var connections) && connections.Remove(connectionId) && connections.Count == 0) _connectionsByList.Remove(listId);
    }
}
