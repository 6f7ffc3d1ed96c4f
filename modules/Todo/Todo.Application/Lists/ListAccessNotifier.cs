namespace Todo.Todos.Lists;

internal sealed class ListAccessNotifier(IUnitOfWorkManager unitOfWorkManager, IListAccessBroadcaster broadcaster) : IListAccessNotifier, IScopedDependency
{
    public void NotifyAfterCommit(ListAccessChanged change) =>
        unitOfWorkManager.Current!.OnCompleted(() => broadcaster.BroadcastAsync(change.ListId, change.UserId, change.Access));
}
