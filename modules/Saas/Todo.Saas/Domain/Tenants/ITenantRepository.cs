namespace Todo.Saas.Domain.Tenants;

public interface ITenantRepository : IBasicRepository<Tenant, Guid>
{
    Task<Tenant?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default);
}
