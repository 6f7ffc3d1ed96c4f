using Microsoft.AspNetCore.SignalR;
using Todo.Todos.Lists;

namespace Todo.Todos.Realtime;

/// <summary>Takes connections of somebody who lost a list out of its group before it tells them, so that not even a client that
/// ignores the message receives more.</summary>
[ExposeServices(typeof(IListAccessBroadcaster))]
internal sealed class SignalRListAccessBroadcaster(
    IHubContext<TodoHub, ITodoHubClient> hub, ListSubscriptions subscriptions, PresenceBroadcaster presence) : IListAccessBroadcaster, ISingletonDependency
{
    public async Task BroadcastAsync(Guid listId, Guid userId, ListAccess access)
    {
        if (access == ListAccess.None)
        {
            foreach (var connectionId in subscriptions.GetConnections(listId, userId))
            {
                subscriptions.Leave(connectionId, listId);
                await hub.Groups.RemoveFromGroupAsync(connectionId, TodoHub.GroupOf(listId));
            }

            presence.Changed(listId);
        }

        await hub.Clients.User(userId.ToString()).AccessChanged(new ListAccessChangedDto { ListId = listId, Access = access });
    }
}
