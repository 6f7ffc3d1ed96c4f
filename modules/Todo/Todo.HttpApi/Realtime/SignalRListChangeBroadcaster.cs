using Microsoft.AspNetCore.SignalR;
using Todo.Todos.Changes;

namespace Todo.Todos.Realtime;

[ExposeServices(typeof(IListChangeBroadcaster))]
internal sealed class SignalRListChangeBroadcaster(IHubContext<TodoHub, ITodoHubClient> hub) : IListChangeBroadcaster, ISingletonDependency
{
    public Task BroadcastAsync(Guid? tenantId, ListChangedDto change, CancellationToken cancellationToken) =>
        hub.Clients.Group(new ListKey(tenantId, change.ListId).Group).Changed(change);
}
