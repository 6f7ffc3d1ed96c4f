namespace Todo.Todos.SavedViews;

public interface ISavedViewRepository : IBasicRepository<SavedView, Guid>
{
    /// <summary>The user's own views and those of the lists, by position and id; of each no more than <see cref="SavedViewConsts.MaxViewsPerUser"/>.</summary>
    Task<List<SavedView>> GetVisibleAsync(Guid userId, IReadOnlyCollection<Guid> listIds, CancellationToken cancellationToken = default);

    Task<int> CountAsync(Guid ownerId, CancellationToken cancellationToken = default);

    /// <summary>The greatest position among the user's own; null when they have none.</summary>
    Task<string?> FindLastPositionAsync(Guid ownerId, CancellationToken cancellationToken = default);

    /// <summary>The row with the id, deleted or not, of any tenant. Callers that ask for one id wait for each other.</summary>
    Task<SavedView?> FindAnywhereAsync(Guid id, CancellationToken cancellationToken = default);
}
