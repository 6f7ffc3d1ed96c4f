namespace Todo.Todos.Activities;

public interface IActivityRepository
{
    /// <summary>What happened to an item and its comments, in those lists that the user may see.</summary>
    Task<List<Activity>> GetOfItemAsync(Guid itemId, Guid userId, ActivityPage page, CancellationToken cancellationToken = default);

    /// <summary>What happened in a list.</summary>
    Task<List<Activity>> GetOfListAsync(Guid spaceId, Guid listId, ActivityPage page, CancellationToken cancellationToken = default);

    /// <summary>Everything that happened in a list after the moment, reordering included; newest first.</summary>
    Task<List<Activity>> GetOfListSinceAsync(Guid spaceId, Guid listId, DateTimeOffset after, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>One of an item's history, if the user may see it.</summary>
    Task<Activity?> FindOfItemAsync(Guid itemId, Guid id, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Makes one user's steps come one after the other until the end of the transaction.</summary>
    Task LockActionsAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The first activity of each of the user's newest actions, newest first.</summary>
    Task<List<Activity>> GetActionsAsync(Guid userId, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>All that one action did, in its order.</summary>
    Task<List<Activity>> GetOfActionAsync(Guid userId, Guid actionId, CancellationToken cancellationToken = default);

    /// <summary>Names of those of the ids that are items, sections or labels of the lists, in the trash or not.</summary>
    Task<Dictionary<Guid, string>> GetNamesAsync(
        IReadOnlyCollection<Guid> listIds, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Whether anybody but the user did something in the list after the moment.</summary>
    Task<bool> HasBeenChangedByOthersAsync(Guid spaceId, Guid listId, DateTimeOffset after, Guid userId, CancellationToken cancellationToken = default);
}
