using Microsoft.Extensions.DependencyInjection;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Tenants;

namespace Todo.Saas.Application.Tenants;

internal sealed class TenantProvisioner(
    TenantManager tenantManager, TenantStore tenantStore, IUnitOfWorkManager unitOfWorkManager, ICurrentTenant currentTenant, IServiceProvider serviceProvider)
    : ITenantProvisioner, ITransientDependency
{
    public async Task<Guid> CreateAsync(NewTenant tenant, CancellationToken cancellationToken = default)
    {
        var created = await tenantManager.CreateAsync(tenant.Name, tenant.EditionId, cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        await tenantStore.ForgetAsync(created, cancellationToken); // somebody may have asked for the name before
        using (currentTenant.Change(created.Id, created.Name))
        {
            // Not in the constructor: contributors are many, and no other call needs them.
            var seed = new DataSeedContext(created.Id) { AdminEmailAddress = tenant.AdminEmailAddress, AdminPassword = tenant.AdminPassword };
            foreach (var contributor in serviceProvider.GetServices<IDataSeedContributor>()) await contributor.SeedAsync(seed, cancellationToken);
            await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        }

        return created.Id;
    }
}
