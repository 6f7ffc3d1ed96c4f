namespace Todo.Framework.Domain;

/// <summary>Loads and saves aggregates of one kind. Changes reach the database with the unit of work.</summary>
public interface IBasicRepository<TEntity, in TKey>
    where TEntity : class, IEntity<TKey>
{
    /// <exception cref="EntityNotFoundException">No visible row has the id.</exception>
    Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default);

    /// <summary>The row, or null when no visible one has the id.</summary>
    Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default);

    Task InsertAsync(TEntity entity, CancellationToken cancellationToken = default);

    Task DeleteAsync(TEntity entity, CancellationToken cancellationToken = default);
}
