namespace Todo.Todos.Lists;

internal sealed class ListAccessChecker(ITodoListRepository lists, ICurrentUser currentUser) : IListAccessChecker, ITransientDependency
{
    public async Task<AccessibleList> RequireAsync(Guid listId, ListAccess level, CancellationToken cancellationToken = default)
    {
        var found = await lists.FindAccessibleAsync(listId, currentUser.GetId(), cancellationToken)
            ?? throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, listId);
        return found.Access >= level ? found : throw new BusinessException(TodoErrorCodes.ListAccessDenied);
    }

    public async Task<IReadOnlyDictionary<Guid, AccessibleList>> GetAsync(IReadOnlyCollection<Guid> listIds, CancellationToken cancellationToken = default) =>
        (await lists.GetAccessibleAsync(listIds, currentUser.GetId(), cancellationToken)).ToDictionary(found => found.List.Id);
}
