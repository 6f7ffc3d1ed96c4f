using Microsoft.Extensions.DependencyInjection;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Tenants;

namespace Todo.Saas.Application.Tenants;

internal sealed class TenantProvisioner(
    TenantManager tenantManager,
    TenantStore tenantStore,
    TenantDatabaseAssigner assigner,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    IServiceProvider serviceProvider) : ITenantProvisioner, ITransientDependency
{
    public async Task<Guid> CreateAsync(NewTenant tenant, CancellationToken cancellationToken = default)
    {
        // First, for it takes a while, and locks nothing. Should the rest fail, an empty database is left.
        if (tenant.ConnectionString is { } wanted) await assigner.PrepareAsync(wanted, nameof(tenant.ConnectionString), cancellationToken);

        var created = await tenantManager.CreateAsync(tenant.Name, tenant.EditionId, cancellationToken);
        using var database = assigner.Assign(created, tenant.ConnectionString);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        using (currentTenant.Change(created.Id, created.Name))
        {
            // Not in the constructor: contributors are many, and no other call needs them.
            var seed = new DataSeedContext(created.Id) { AdminEmailAddress = tenant.AdminEmailAddress, AdminPassword = tenant.AdminPassword };
            foreach (var contributor in serviceProvider.GetServices<IDataSeedContributor>()) await contributor.SeedAsync(seed, cancellationToken);
            await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        }

        if (tenant.ConnectionString is null) await tenantStore.ForgetAsync(created, cancellationToken); // somebody may have asked for the name before
        else await tenantStore.ForgetDatabaseAsync(created, cancellationToken);
        return created.Id;
    }
}
