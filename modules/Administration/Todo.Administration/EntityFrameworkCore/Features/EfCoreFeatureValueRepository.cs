using Todo.Administration.Domain.Features;

namespace Todo.Administration.EntityFrameworkCore.Features;

internal sealed class EfCoreFeatureValueRepository(AbpDbContext dbContext) : EfCoreRepository<FeatureValue, Guid>(dbContext), IFeatureValueRepository
{
    public Task<List<FeatureValue>> GetListAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        DbSet.Where(f => f.ProviderName == providerName && f.ProviderKey == providerKey).ToListAsync(cancellationToken);
}
