using Microsoft.AspNetCore.Authorization;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Permissions;
using Todo.Saas.Tenants;

namespace Todo.Saas.Application.Tenants;

[Authorize(TenantManagementPermissions.Tenants.Default)]
internal sealed class TenantAppService(
    ITenantRepository tenants,
    TenantManager manager,
    ITenantProvisioner provisioner,
    TenantConnectionStrings connectionStrings,
    TenantStore store,
    IUnitOfWorkManager unitOfWorkManager)
    : ApplicationService, ITenantAppService
{
    private static readonly string[] SortingFields = ["name", "creationTime"];

    public async Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input, CancellationToken cancellationToken = default)
    {
        var sorting = SortingClause.Parse(input.Sorting, SortingFields) is [var first, ..] ? first : null;
        var prefix = Tenant.Normalize(input.Filter ?? "");
        var page = await tenants.GetListAsync(prefix, sorting, input.SkipCount, input.MaxResultCount, cancellationToken);
        return new PagedResultDto<TenantDto>(await tenants.CountAsync(prefix, cancellationToken), page.ConvertAll(TenantMapping.ToDto));
    }

    public async Task<TenantDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await tenants.GetWithEditionAsync(id, cancellationToken)).ToDto();

    [Authorize(TenantManagementPermissions.Tenants.Create)]
    public async Task<TenantDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default)
    {
        var tenant = new NewTenant(input.Name, input.AdminEmailAddress, input.AdminPassword)
        {
            EditionId = input.EditionId,
            ConnectionString = string.IsNullOrWhiteSpace(input.ConnectionString) ? null : input.ConnectionString.Trim(),
        };
        if (tenant.ConnectionString is not null) await connectionStrings.RequirePermissionAsync(cancellationToken);
        return await GetAsync(await provisioner.CreateAsync(tenant, cancellationToken), cancellationToken);
    }

    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task<TenantDto> UpdateAsync(Guid id, UpdateTenantDto input, CancellationToken cancellationToken = default)
    {
        var tenant = await tenants.GetForUpdateAsync(id, cancellationToken);
        if (input.ConcurrencyStamp is { } stamp && stamp != tenant.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(current: await GetAsync(id, cancellationToken));
        }

        await store.ForgetAsync(tenant, cancellationToken);
        await manager.RenameAsync(tenant, input.Name, cancellationToken);
        return await SavedAsync(tenant, cancellationToken);
    }

    [Authorize(TenantManagementPermissions.Tenants.Delete)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var tenant = await tenants.GetForUpdateAsync(id, cancellationToken);
        await tenants.DeleteAsync(tenant, cancellationToken);
        await store.CloseAsync(tenant, cancellationToken);
    }

    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task<TenantDto> SetActivationAsync(Guid id, SetTenantActivationDto input, CancellationToken cancellationToken = default)
    {
        var tenant = await tenants.GetForUpdateAsync(id, cancellationToken);
        tenant.SetActive(input.IsActive);
        if (!input.IsActive) await store.CloseAsync(tenant, cancellationToken);
        return await SavedAsync(tenant, cancellationToken);
    }

    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public async Task<TenantDto> SetEditionAsync(Guid id, SetTenantEditionDto input, CancellationToken cancellationToken = default)
    {
        var tenant = await tenants.GetForUpdateAsync(id, cancellationToken);
        await manager.ChangeEditionAsync(tenant, input.EditionId, cancellationToken);
        return await SavedAsync(tenant, cancellationToken);
    }

    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public Task<string> GetDefaultConnectionStringAsync(Guid id, CancellationToken cancellationToken = default) =>
        connectionStrings.GetAsync(id, cancellationToken);

    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString, CancellationToken cancellationToken = default) =>
        connectionStrings.SetAsync(id, defaultConnectionString, nameof(defaultConnectionString), cancellationToken);

    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public Task DeleteDefaultConnectionStringAsync(Guid id, CancellationToken cancellationToken = default) =>
        connectionStrings.RemoveAsync(id, cancellationToken);

    private async Task<TenantDto> SavedAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        await store.ForgetAsync(tenant, cancellationToken);
        return await GetAsync(tenant.Id, cancellationToken);
    }
}
