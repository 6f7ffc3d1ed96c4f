namespace Todo.Todos.SavedViews;

public interface IFavoriteRepository
{
    /// <summary>Of these, the ones that are the user's favourites.</summary>
    Task<HashSet<Guid>> GetAmongAsync(Guid userId, IReadOnlyCollection<Guid> targetIds, CancellationToken cancellationToken = default);

    /// <summary>Adding twice, or taking away what is none, is no error.</summary>
    Task SetAsync(Guid userId, Guid targetId, bool isFavorite, CancellationToken cancellationToken = default);
}
