using Microsoft.Extensions.DependencyInjection;
using Todo.Saas.Domain.Tenants;

namespace Todo.Saas.Application.Tenants;

/// <summary>Makes tenants that can be used at once: with their roles and an administrator.</summary>
internal sealed class TenantProvisioner(
    TenantManager tenantManager, TenantStore tenantStore, IUnitOfWorkManager unitOfWorkManager, ICurrentTenant currentTenant, IServiceProvider serviceProvider)
    : ITransientDependency
{
    public async Task<Tenant> CreateAsync(
        string name, string adminEmailAddress, string adminPassword, Guid? editionId, CancellationToken cancellationToken = default)
    {
        var tenant = await tenantManager.CreateAsync(name, editionId, cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        await tenantStore.ForgetAsync(tenant, cancellationToken); // somebody may have asked for the name before
        using (currentTenant.Change(tenant.Id, tenant.Name))
        {
            // Not in the constructor: contributors are many, and no other call needs them.
            var seed = new DataSeedContext(tenant.Id) { AdminEmailAddress = adminEmailAddress, AdminPassword = adminPassword };
            foreach (var contributor in serviceProvider.GetServices<IDataSeedContributor>()) await contributor.SeedAsync(seed, cancellationToken);
            await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        }

        return tenant;
    }
}
