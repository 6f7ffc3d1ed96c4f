using Todo.Administration.Domain.Features;

namespace Todo.Administration.EntityFrameworkCore.Features;

internal sealed class EfCoreFeatureValueRepository(IDbContextProvider contexts) : EfCoreRepository<FeatureValue, Guid>(contexts), IFeatureValueRepository
{
    public Task<List<FeatureValue>> GetListAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        DbSet.Where(f => f.ProviderName == providerName && f.ProviderKey == providerKey).ToListAsync(cancellationToken);

    public async Task<List<FeatureValue>> GetListForUpdateAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        // There may be no row to lock yet.
        var key = $"feature_values:{providerName}:{providerKey}";
        await DbContext.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
        return await GetListAsync(providerName, providerKey, cancellationToken);
    }
}
