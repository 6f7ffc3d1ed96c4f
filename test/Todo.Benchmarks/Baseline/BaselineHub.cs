using Microsoft.AspNetCore.SignalR;

namespace Todo.Benchmarks.Baseline;

/// <summary>Groups and nothing else.</summary>
internal sealed class BaselineHub : Hub
{
    public static string GroupOf(Guid listId) => listId.ToString("N");

    public Task OpenList(Guid listId, long since) => Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(listId));
}
