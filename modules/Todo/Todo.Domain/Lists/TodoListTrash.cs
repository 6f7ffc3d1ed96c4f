namespace Todo.Todos.Lists;

/// <summary>Takes a list to the trash and back, with the access of all who share it.</summary>
public sealed class TodoListTrash(ITodoListRepository lists, IListAccessNotifier accessNotifier, IListQuota quota, ICurrentUser currentUser) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo:ListAccessDenied</c>: it is not the caller's own.</exception>
    public async Task DeleteAsync(TodoList list, CancellationToken cancellationToken = default)
    {
        if (list.OwnerId != currentUser.GetId()) throw new BusinessException(TodoErrorCodes.ListAccessDenied);
        await lists.DeleteAsync(list, cancellationToken);
        await NotifyAsync(list, isThere: false, cancellationToken);
    }

    /// <exception cref="EntityNotFoundException"><c>Todo:ListNotFound</c>: it is not the caller's own.</exception>
    public async Task RestoreAsync(TodoList list, CancellationToken cancellationToken = default)
    {
        if (list.OwnerId != currentUser.GetId()) throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, list.Id);
        if (!list.IsDeleted) return;
        await quota.RequireAsync(cancellationToken);
        list.Restore();
        await NotifyAsync(list, isThere: true, cancellationToken);
    }

    private async Task NotifyAsync(TodoList list, bool isThere, CancellationToken cancellationToken)
    {
        accessNotifier.NotifyAfterCommit(new ListAccessChanged(list.Id, list.OwnerId, isThere ? ListAccess.Admin : ListAccess.None));
        foreach (var share in await lists.GetSharesAsync(list.Id, cancellationToken))
        {
            accessNotifier.NotifyAfterCommit(new ListAccessChanged(list.Id, share.UserId, isThere ? share.Permission : ListAccess.None));
        }
    }
}
