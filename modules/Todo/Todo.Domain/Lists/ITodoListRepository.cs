namespace Todo.Todos.Lists;

public interface ITodoListRepository : IBasicRepository<TodoList, Guid>
{
    /// <summary>The list with the user's access to it, for reading only; null when they have none.</summary>
    Task<AccessibleList?> FindAccessibleAsync(Guid id, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The user's own lists and those shared with them, by position and id.</summary>
    Task<List<AccessibleList>> GetAccessibleAsync(Guid userId, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    /// <summary>Those of <paramref name="ids"/> to which the user has access, for reading only.</summary>
    Task<List<AccessibleList>> GetAccessibleAsync(IReadOnlyCollection<Guid> ids, Guid userId, CancellationToken cancellationToken = default);

    Task<int> CountAccessibleAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Those of <paramref name="userIds"/> who can at least see the list.</summary>
    Task<List<Guid>> GetUserIdsWithAccessAsync(Guid listId, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>The user's inbox; null when they have none.</summary>
    /// <param name="forUpdate">Whether callers that ask for one user wait for each other, because they will make it.</param>
    Task<TodoList?> FindInboxAsync(Guid ownerId, bool forUpdate, CancellationToken cancellationToken = default);

    /// <summary>Every list that the user may see, archived ones too, by position; at most <see cref="MaxVisible"/>.</summary>
    Task<List<VisibleList>> GetVisibleAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>All lists of the tenant; inboxes do not count.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>The list's row locked for this transaction, in the trash or not; null when there is none.</summary>
    Task<TodoList?> FindForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The row with the id, deleted or not, of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<TodoList?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The greatest position among the user's own lists; null when they have none.</summary>
    Task<string?> FindLastPositionAsync(Guid ownerId, CancellationToken cancellationToken = default);

    /// <summary>Shares of a list, oldest first; at most <see cref="MaxShares"/>.</summary>
    Task<List<ListShare>> GetSharesAsync(Guid listId, CancellationToken cancellationToken = default);

    Task<ListShare?> FindShareAsync(Guid listId, Guid userId, CancellationToken cancellationToken = default);

    Task InsertShareAsync(ListShare share, CancellationToken cancellationToken = default);

    Task DeleteShareAsync(ListShare share, CancellationToken cancellationToken = default);

    /// <summary>People one list is shared with directly; larger circles are teams.</summary>
    const int MaxShares = 500;

    /// <summary>Lists that one query looks into.</summary>
    const int MaxVisible = 2_000;
}
