using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Permissions;
using Todo.Saas.Tenants;

namespace Todo.Saas.Application.Tenants;

[Authorize(TenantManagementPermissions.Tenants.Default)]
internal sealed class TenantAppService(
    TenantManager tenantManager,
    TenantStore tenantStore,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    IServiceProvider serviceProvider) : ApplicationService, ITenantAppService
{
    [Authorize(TenantManagementPermissions.Tenants.Create)]
    public async Task<TenantDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default)
    {
        var unitOfWork = unitOfWorkManager.Current!;
        var tenant = await tenantManager.CreateAsync(input.Name, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await SeedAsync(tenant, input, cancellationToken);
        await tenantStore.ForgetAsync(tenant, cancellationToken); // somebody may have asked for the name before
        return new TenantDto { Id = tenant.Id, Name = tenant.Name, IsActive = tenant.IsActive, ConcurrencyStamp = tenant.ConcurrencyStamp };
    }

    private async Task SeedAsync(Tenant tenant, CreateTenantDto input, CancellationToken cancellationToken)
    {
        using var inTenant = currentTenant.Change(tenant.Id, tenant.Name);
        var seed = new DataSeedContext(tenant.Id) { AdminEmailAddress = input.AdminEmailAddress, AdminPassword = input.AdminPassword };

        // Not in the constructor: contributors are many, and no other call needs them.
        foreach (var contributor in serviceProvider.GetServices<IDataSeedContributor>()) await contributor.SeedAsync(seed, cancellationToken);
    }
}
