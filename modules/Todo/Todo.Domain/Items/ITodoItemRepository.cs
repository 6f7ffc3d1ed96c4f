namespace Todo.Todos.Items;

public interface ITodoItemRepository : IBasicRepository<TodoItem, Guid>
{
    /// <summary>The item's row locked for this transaction, so that two changes of it come one after the other. Those in the
    /// trash count only with <paramref name="includeDeleted"/>; null when there is none.</summary>
    Task<TodoItem?> FindForUpdateAsync(Guid id, bool includeDeleted = false, CancellationToken cancellationToken = default);

    /// <summary>The row with the id, deleted or not, in any list of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<TodoItem?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>A page of a list's items in the order asked for.</summary>
    Task<List<TodoItem>> GetPageAsync(Guid spaceId, Guid listId, TodoItemPage page, CancellationToken cancellationToken = default);

    Task<int> CountAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default);

    /// <summary>The items' descendants, nearest first, locked; at most <paramref name="maxCount"/>. With <paramref name="deletedAt"/>
    /// only those that went to the trash at that instant, together with them.</summary>
    Task<List<TodoItem>> GetDescendantsForUpdateAsync(
        Guid spaceId, IReadOnlyCollection<Guid> ids, int maxCount, DateTimeOffset? deletedAt = null, CancellationToken cancellationToken = default);

    /// <summary>Ids from the item up to its root, itself first.</summary>
    Task<List<Guid>> GetPathToRootAsync(Guid spaceId, Guid id, CancellationToken cancellationToken = default);

    /// <summary>How many levels hang below the item: 0 without subtasks.</summary>
    Task<int> GetHeightAsync(Guid spaceId, Guid id, CancellationToken cancellationToken = default);

    /// <summary>The items and everything they wait for, directly or through others: ids.</summary>
    Task<List<Guid>> GetAllBlockersAsync(Guid spaceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The items that wait for any of <paramref name="ids"/>, locked.</summary>
    Task<List<TodoItem>> GetWaitingForUpdateAsync(Guid spaceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>How many of <paramref name="ids"/> are neither done nor deleted.</summary>
    Task<int> CountOpenAsync(Guid spaceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Positions of those of <paramref name="ids"/> that are in the list.</summary>
    Task<Dictionary<Guid, string>> GetPositionsAsync(Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The smallest position in the list above <paramref name="position"/>; of all, when that is null.</summary>
    Task<string?> FindNextPositionAsync(Guid spaceId, Guid listId, string? position, CancellationToken cancellationToken = default);

    /// <summary>The greatest position in the list below <paramref name="position"/>; of all, when that is null.</summary>
    Task<string?> FindPreviousPositionAsync(Guid spaceId, Guid listId, string? position, CancellationToken cancellationToken = default);

    /// <summary>Every item of the list by position, locked; for a rebalance.</summary>
    Task<List<TodoItem>> GetAllForUpdateAsync(Guid spaceId, Guid listId, CancellationToken cancellationToken = default);

    /// <summary>Takes the row out of its space, that it may be inserted into another: the space is the start of its key. What hangs on
    /// it goes ahead.</summary>
    Task DetachFromSpaceAsync(TodoItem item, Guid targetSpaceId, CancellationToken cancellationToken = default);

    /// <summary>The items' rows locked for this transaction in the order of their ids, so that two who change many do not wait for each other
    /// in a circle. Those in the trash are left out.</summary>
    Task<List<TodoItem>> GetForUpdateAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Rows with these ids, deleted or not, in any list of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<List<TodoItem>> GetAnywhereAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>How deep each of <paramref name="ids"/> that is in the list stands; a root has depth 1.</summary>
    Task<Dictionary<Guid, int>> GetDepthsAsync(Guid spaceId, Guid listId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Forgets what was changed in the item since it was read, or that it was added.</summary>
    void Discard(TodoItem item);

    /// <summary>The series' occurrence for that date; null when there is none, or it is in the trash.</summary>
    Task<TodoItem?> FindOccurrenceAsync(Guid spaceId, Guid seriesId, DateOnly date, CancellationToken cancellationToken = default);

    /// <summary>The series' first occurrence after that date, locked; null when there is none.</summary>
    Task<TodoItem?> FindOccurrenceAfterAsync(Guid spaceId, Guid seriesId, DateOnly date, CancellationToken cancellationToken = default);
}
