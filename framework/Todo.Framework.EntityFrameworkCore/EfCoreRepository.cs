using Microsoft.EntityFrameworkCore;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Domain;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>The repository of one aggregate; a module derives its own from it.</summary>
public abstract class EfCoreRepository<TEntity, TKey>(IDbContextProvider contexts) : IBasicRepository<TEntity, TKey>, ITransientDependency
    where TEntity : class, IEntity<TKey>
    where TKey : notnull
{
    /// <inheritdoc cref="IDbContextProvider.For{TEntity}"/>
    protected AbpDbContext DbContext => contexts.For<TEntity>();
    protected DbSet<TEntity> DbSet => DbContext.Set<TEntity>();

    /// <summary>The code a missing row is answered with.</summary>
    protected virtual string NotFoundCode => FrameworkErrorCodes.EntityNotFound;

    public virtual async Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default) =>
        await FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(NotFoundCode, id);

    public virtual Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(entity => entity.Id.Equals(id), cancellationToken);

    public virtual Task InsertAsync(TEntity entity, CancellationToken cancellationToken = default)
    {
        DbSet.Add(entity);
        return Task.CompletedTask;
    }

    public virtual Task DeleteAsync(TEntity entity, CancellationToken cancellationToken = default)
    {
        DbSet.Remove(entity);
        return Task.CompletedTask;
    }
}
