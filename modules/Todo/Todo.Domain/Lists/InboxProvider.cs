using Todo.Todos.Positions;

namespace Todo.Todos.Lists;

internal sealed class InboxProvider(
    ITodoListRepository lists, IListAccessNotifier accessNotifier, IGuidGenerator guidGenerator, ICurrentUser currentUser, ICurrentTenant currentTenant) : IInboxProvider, ITransientDependency
{
    /// <summary>People never see this name: clients show their own word for it.</summary>
    private const string Name = "Inbox";

    public async Task<TodoList> GetAsync(CancellationToken cancellationToken = default)
    {
        var userId = currentUser.GetId();
        if (await lists.FindInboxAsync(userId, forUpdate: false, cancellationToken) is { } inbox) return inbox;
        if (await lists.FindInboxAsync(userId, forUpdate: true, cancellationToken) is { } madeMeanwhile) return madeMeanwhile;
        var position = FractionalIndex.Between(await lists.FindLastPositionAsync(userId, cancellationToken), null, Random.Shared);
        var made = new TodoList(guidGenerator.Create(), currentTenant.Id, userId, Name, position, isInbox: true);
        await lists.InsertAsync(made, cancellationToken);
        accessNotifier.NotifyAfterCommit(new ListAccessChanged(made.Id, userId, ListAccess.Admin));
        return made;
    }
}
