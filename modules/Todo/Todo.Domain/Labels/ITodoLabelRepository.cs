namespace Todo.Todos.Labels;

public interface ITodoLabelRepository : IBasicRepository<TodoLabel, Guid>
{
    /// <summary>All labels of the list, by name; at most <see cref="TodoLabelConsts.MaxPerList"/>.</summary>
    Task<List<TodoLabel>> GetListAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default);

    /// <summary>Those of <paramref name="ids"/> that are labels of the list.</summary>
    Task<List<Guid>> GetExistingIdsAsync(Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The label's row locked for this transaction; null when none is visible.</summary>
    Task<TodoLabel?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The row with the id, deleted or not, in any list of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<TodoLabel?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Those who make or rename labels of one list wait for each other until the end of the transaction.</summary>
    Task LockNamesAsync(Guid listId, CancellationToken cancellationToken = default);
}
