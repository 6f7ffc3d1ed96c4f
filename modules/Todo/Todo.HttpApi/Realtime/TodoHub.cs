using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Realtime;

/// <summary>The live door: a client opens lists and receives their changes, each sequence exactly once if it asks for the delta
/// when it sees a gap. Errors are <see cref="HubException"/>s that carry the code and message of the REST envelope as JSON.</summary>
[Authorize]
public sealed class TodoHub(ITodoListAppService lists, ListSubscriptions subscriptions, ListWatchers watchers, PresenceBroadcaster presence, ICurrentUser currentUser, ICurrentTenant currentTenant)
    : Hub<ITodoHubClient>
{
    /// <summary>Lists that one connection may have open at a time.</summary>
    public const int MaxOpenLists = 100;

    /// <summary>Joins the list and answers what changed after <paramref name="since"/>, as <c>GET …/changes</c> does.</summary>
    public async Task<ListChangesDto> OpenList(Guid listId, long since)
    {
        await lists.GetAccessAsync(listId, Context.ConnectionAborted); // nobody joins what they may not see
        if (!subscriptions.TryJoin(Context.ConnectionId, KeyOf(listId), currentUser.GetId(), currentUser.UserName ?? "", MaxOpenLists))
        {
            throw new BusinessException(TodoErrorCodes.TooManyOpenLists).WithData("max", MaxOpenLists);
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, KeyOf(listId).Group, Context.ConnectionAborted);
        try
        {
            // Joined first, then loaded: nothing falls between. The access is checked again with it, so that one who lost it
            // in this very moment does not stay.
            var delta = await lists.GetChangesAsync(listId, since, Context.ConnectionAborted);
            presence.Changed(KeyOf(listId));
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
        subscriptions.Leave(Context.ConnectionId, KeyOf(listId));
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, KeyOf(listId).Group);
        presence.Changed(KeyOf(listId));
    }

    /// <summary>From now on the connection hears <see cref="ITodoHubClient.ListTouched"/> of every list its user sees, those that come later too.</summary>
    public async Task WatchLists()
    {
        watchers.Add(currentTenant.Id, currentUser.GetId(), Context.ConnectionId); // first, so that none that comes meanwhile is missed
        var visible = await lists.GetVisibleIdsAsync(Context.ConnectionAborted);
        foreach (var id in visible) await Groups.AddToGroupAsync(Context.ConnectionId, KeyOf(id).TouchGroup, Context.ConnectionAborted);

        // Those that went meanwhile may have been joined after they went.
        foreach (var id in visible.Except(await lists.GetVisibleIdsAsync(Context.ConnectionAborted))) await Groups.RemoveFromGroupAsync(Context.ConnectionId, KeyOf(id).TouchGroup);
    }

    /// <summary>Says where in an open list the user is; null, null: just looking.</summary>
    public void SetPresence(Guid listId, Guid? itemId, string? field)
    {
        Check.Length(field, PresentUserDto.MaxFieldLength);
        if (!subscriptions.TrySetPlace(Context.ConnectionId, KeyOf(listId), itemId, field)) throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, listId);
        presence.Changed(KeyOf(listId));
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Remove(currentTenant.Id, currentUser.GetId(), Context.ConnectionId);
        foreach (var list in subscriptions.LeaveAll(Context.ConnectionId)) presence.Changed(list);
        await base.OnDisconnectedAsync(exception);
    }

    private ListKey KeyOf(Guid listId) => new(currentTenant.Id, listId);
}
