using Microsoft.AspNetCore.SignalR;
using Todo.Todos.Lists;

namespace Todo.Todos.Realtime;

/// <summary>Takes connections of somebody who lost a list out of its group before it tells them, so that not even a client that
/// ignores the message receives more.</summary>
[ExposeServices(typeof(IListAccessBroadcaster))]
internal sealed class SignalRListAccessBroadcaster(
    IHubContext<TodoHub, ITodoHubClient> hub, ListSubscriptions subscriptions, ListWatchers watchers, PresenceBroadcaster presence) : IListAccessBroadcaster, ISingletonDependency
{
    public async Task BroadcastAsync(Guid? tenantId, Guid listId, Guid userId, ListAccess access)
    {
        var list = new ListKey(tenantId, listId);
        if (access == ListAccess.None)
        {
            foreach (var connectionId in subscriptions.GetConnections(list, userId))
            {
                subscriptions.Leave(connectionId, list);
                await hub.Groups.RemoveFromGroupAsync(connectionId, list.Group);
            }

            presence.Changed(list);
        }

        foreach (var connectionId in watchers.Of(tenantId, userId))
        {
            await (access == ListAccess.None ? hub.Groups.RemoveFromGroupAsync(connectionId, list.TouchGroup) : hub.Groups.AddToGroupAsync(connectionId, list.TouchGroup));
        }

        await hub.Clients.User(HubUser.IdOf(tenantId, userId)).AccessChanged(new ListAccessChangedDto { ListId = listId, Access = access });
    }
}
