using Microsoft.AspNetCore.SignalR;
using Todo.Todos.Changes;

namespace Todo.Todos.Realtime;

[ExposeServices(typeof(IListChangeBroadcaster))]
internal sealed class SignalRListChangeBroadcaster(IHubContext<TodoHub, ITodoHubClient> hub) : IListChangeBroadcaster, ISingletonDependency
{
    public async Task BroadcastAsync(Guid? tenantId, ListChangedDto change, CancellationToken cancellationToken)
    {
        var list = new ListKey(tenantId, change.ListId);
        await hub.Clients.Group(list.Group).Changed(change);
        await hub.Clients.Group(list.TouchGroup).ListTouched(new ListTouchedDto { ListId = change.ListId, Sequence = change.Sequence });
    }
}
