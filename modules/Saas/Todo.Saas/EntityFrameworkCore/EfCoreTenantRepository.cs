using Microsoft.EntityFrameworkCore;
using Todo.Saas.Domain.Tenants;

namespace Todo.Saas.EntityFrameworkCore;

internal sealed class EfCoreTenantRepository(AbpDbContext dbContext) : EfCoreRepository<Tenant, Guid>(dbContext), ITenantRepository
{
    public Task<Tenant?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(tenant => tenant.NormalizedName == normalizedName, cancellationToken);
}
