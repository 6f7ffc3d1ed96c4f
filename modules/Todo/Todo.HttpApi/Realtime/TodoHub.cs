using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Realtime;

/// <summary>The live door: a client opens lists and receives their changes, each sequence exactly once if it asks for the delta
/// when it sees a gap. Errors are <see cref="HubException"/>s that carry the code and message of the REST envelope as JSON.</summary>
[Authorize]
public sealed class TodoHub(ITodoListAppService lists, ListSubscriptions subscriptions, PresenceBroadcaster presence, ICurrentUser currentUser)
    : Hub<ITodoHubClient>
{
    /// <summary>Lists that one connection may have open at a time.</summary>
    public const int MaxOpenLists = 100;

    internal static string GroupOf(Guid listId) => $"list:{listId:N}";

    /// <summary>Joins the list and answers what changed after <paramref name="since"/>, as <c>GET …/changes</c> does.</summary>
    public async Task<ListChangesDto> OpenList(Guid listId, long since)
    {
        await lists.GetAccessAsync(listId, Context.ConnectionAborted); // nobody joins what they may not see
        if (!subscriptions.TryJoin(Context.ConnectionId, listId, currentUser.GetId(), currentUser.UserName ?? "", MaxOpenLists))
        {
            throw new BusinessException(TodoErrorCodes.TooManyOpenLists).WithData("max", MaxOpenLists);
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(listId), Context.ConnectionAborted);
        try
        {
            // Joined first, then loaded: nothing falls between. The access is checked again with it, so that one who lost it
            // in this very moment does not stay.
            var delta = await lists.GetChangesAsync(listId, since, Context.ConnectionAborted);
            presence.Changed(listId);
            return delta;
        }
        catch
        {
            await CloseList(listId);
            throw;
        }
    }

    /// <summary>Leaves the list; one that is not open is no error.</summary>
    public async Task CloseList(Guid listId)
    {
        subscriptions.Leave(Context.ConnectionId, listId);
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, GroupOf(listId));
        presence.Changed(listId);
    }

    /// <summary>Says where in an open list the user is; null, null: just looking.</summary>
    public void SetPresence(Guid listId, Guid? itemId, string? field)
    {
        Check.Length(field, PresentUserDto.MaxFieldLength);
        if (!subscriptions.TrySetPlace(Context.ConnectionId, listId, itemId, field)) throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, listId);
        presence.Changed(listId);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var listId in subscriptions.LeaveAll(Context.ConnectionId)) presence.Changed(listId);
        await base.OnDisconnectedAsync(exception);
    }
}
