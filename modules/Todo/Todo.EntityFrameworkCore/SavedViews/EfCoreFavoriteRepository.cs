namespace Todo.Todos.SavedViews;

internal sealed class EfCoreFavoriteRepository(IDbContextProvider contexts, ICurrentTenant currentTenant) : IFavoriteRepository, ITransientDependency
{
    private AbpDbContext DbContext => contexts.For<Favorite>();

    public async Task<HashSet<Guid>> GetAmongAsync(Guid userId, IReadOnlyCollection<Guid> targetIds, CancellationToken cancellationToken = default) =>
        [.. await DbContext.Set<Favorite>().Where(f => f.UserId == userId && targetIds.Contains(f.TargetId)).Select(f => f.TargetId).ToListAsync(cancellationToken)];

    public Task SetAsync(Guid userId, Guid targetId, bool isFavorite, CancellationToken cancellationToken = default) => isFavorite
        ? DbContext.Database.ExecuteSqlAsync(
            $"INSERT INTO todo.favorites (user_id, target_id, tenant_id) VALUES ({userId}, {targetId}, {currentTenant.Id}) ON CONFLICT DO NOTHING", cancellationToken)
        : DbContext.Set<Favorite>().Where(f => f.UserId == userId && f.TargetId == targetId).ExecuteDeleteAsync(cancellationToken);
}
