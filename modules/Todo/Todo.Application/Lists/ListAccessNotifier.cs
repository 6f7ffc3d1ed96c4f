namespace Todo.Todos.Lists;

internal sealed class ListAccessNotifier(IUnitOfWorkManager unitOfWorkManager, IListAccessBroadcaster broadcaster, ICurrentTenant currentTenant)
    : IListAccessNotifier, IScopedDependency
{
    public void NotifyAfterCommit(ListAccessChanged change)
    {
        var tenantId = currentTenant.Id;
        unitOfWorkManager.Current!.OnCompleted(() => broadcaster.BroadcastAsync(tenantId, change.ListId, change.UserId, change.Access));
    }
}
