using Todo.Saas.Domain.Tenants;
using Todo.Saas.Permissions;
using Todo.Saas.Tenants;

namespace Todo.Saas.Application.Tenants;

/// <summary>What the operator sees and sets of the way to a tenant's own database.</summary>
internal sealed class TenantConnectionStrings(
    ITenantRepository tenants, TenantDatabaseAssigner assigner, TenantStore store, IStringEncryptionService encryption, IPermissionChecker permissions)
    : ITransientDependency
{
    /// <exception cref="AbpAuthorizationException">The caller may make tenants, and not say where their data is.</exception>
    public async Task RequirePermissionAsync(CancellationToken cancellationToken = default)
    {
        if (await permissions.IsGrantedAsync(TenantManagementPermissions.Tenants.ManageConnectionStrings, cancellationToken)) return;
        throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden);
    }

    public async Task<string> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        TenantConnectionString.WithoutSecrets(encryption.Decrypt((await tenants.GetAsync(id, cancellationToken)).SealedConnectionString) ?? "");

    /// <param name="member">The caller's field that holds the connection string.</param>
    public async Task SetAsync(Guid id, string value, string member, CancellationToken cancellationToken = default)
    {
        var connectionString = Check.NotNullOrWhiteSpace(value, TenantConsts.MaxConnectionStringLength, member);
        var tenant = await tenants.GetForUpdateAsync(id, cancellationToken);
        await assigner.PrepareAsync(connectionString, member, cancellationToken);
        await MoveAsync(tenant, connectionString, cancellationToken);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken = default) =>
        await MoveAsync(await tenants.GetForUpdateAsync(id, cancellationToken), connectionString: null, cancellationToken);

    private async Task MoveAsync(Tenant tenant, string? connectionString, CancellationToken cancellationToken)
    {
        await assigner.MoveAsync(tenant, connectionString, cancellationToken);
        await store.ForgetDatabaseAsync(tenant, cancellationToken);
    }
}
