namespace Todo.Saas.Domain.Tenants;

/// <summary>Keeps the names of tenants apart.</summary>
public sealed class TenantManager(ITenantRepository tenants, IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    public async Task<Tenant> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        var tenant = new Tenant(guidGenerator.Create(), name);
        if (await tenants.FindByNormalizedNameAsync(tenant.NormalizedName, cancellationToken) is not null)
        {
            throw new BusinessException(SaasErrorCodes.DuplicateTenantName).WithData("name", tenant.Name);
        }

        await tenants.InsertAsync(tenant, cancellationToken); // should another take the name now, the unique index refuses one of them
        return tenant;
    }
}
