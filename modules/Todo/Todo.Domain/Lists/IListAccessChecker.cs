namespace Todo.Todos.Lists;

/// <summary>Whether the caller may do something with a list.</summary>
public interface IListAccessChecker
{
    /// <summary>The list, for reading, if the caller has at least <paramref name="level"/>.</summary>
    /// <exception cref="EntityNotFoundException"><c>Todo:ListNotFound</c>: the caller may not even see it.</exception>
    /// <exception cref="BusinessException"><c>Todo:ListAccessDenied</c>: they see it, but have less than the level.</exception>
    Task<AccessibleList> RequireAsync(Guid listId, ListAccess level, CancellationToken cancellationToken = default);

    /// <summary>Those of the lists that the caller can see, by id.</summary>
    Task<IReadOnlyDictionary<Guid, AccessibleList>> GetAsync(IReadOnlyCollection<Guid> listIds, CancellationToken cancellationToken = default);
}
