using Todo.Saas.Domain.Editions;

namespace Todo.Saas.Domain.Tenants;

/// <summary>Keeps the names of tenants apart, and their editions existent.</summary>
public sealed class TenantManager(ITenantRepository tenants, IEditionRepository editions, IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    public async Task<Tenant> CreateAsync(string name, Guid? editionId, CancellationToken cancellationToken = default)
    {
        var tenant = new Tenant(guidGenerator.Create(), name);
        await ChangeEditionAsync(tenant, editionId, cancellationToken);
        await CheckNameAsync(tenant, cancellationToken);
        await tenants.InsertAsync(tenant, cancellationToken);
        return tenant;
    }

    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    public async Task RenameAsync(Tenant tenant, string name, CancellationToken cancellationToken = default)
    {
        tenant.Rename(name);
        await CheckNameAsync(tenant, cancellationToken);
    }

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    public async Task ChangeEditionAsync(Tenant tenant, Guid? editionId, CancellationToken cancellationToken = default)
    {
        if (editionId is { } id) await editions.LockForUseAsync(id, cancellationToken);
        tenant.SetEdition(editionId);
    }

    private async Task CheckNameAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await tenants.LockNameAsync(tenant.NormalizedName, cancellationToken);
        if (await tenants.FindByNormalizedNameAsync(tenant.NormalizedName, cancellationToken) is { } other && other.Id != tenant.Id)
        {
            throw new BusinessException(SaasErrorCodes.DuplicateTenantName).WithData("name", tenant.Name);
        }
    }
}
