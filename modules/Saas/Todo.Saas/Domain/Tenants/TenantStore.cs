using Microsoft.Extensions.DependencyInjection;
using Todo.Saas.Tenants;

namespace Todo.Saas.Domain.Tenants;

/// <summary>The tenants, cached: every request of a tenant's user asks.</summary>
internal sealed class TenantStore(
    TypedCache<CachedTenant> cache,
    TenantDatabases databases,
    INodeBus nodeBus,
    ICurrentTenant currentTenant,
    IStringEncryptionService encryption,
    IServiceScopeFactory scopeFactory)
    : ITenantStore, ISingletonDependency
{
    public Task<TenantConfiguration?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        FindAsync(KeyOf(id), (tenants, ct) => tenants.FindAsync(id, ct), cancellationToken);

    public Task<TenantConfiguration?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        var normalizedName = Tenant.Normalize(name);
        return normalizedName.Length is 0 or > TenantConsts.MaxNameLength || normalizedName.Contains('\0')
            ? Task.FromResult<TenantConfiguration?>(null)
            : FindAsync(KeyOf(normalizedName), (tenants, ct) => tenants.FindByNormalizedNameAsync(normalizedName, ct), cancellationToken);
    }

    /// <summary>Forgets the tenant on every node when the unit of work that runs commits. Who renames it calls this before and after.</summary>
    public async Task ForgetAsync(Tenant tenant, CancellationToken cancellationToken = default)
    {
        using var host = currentTenant.Change(null);
        await cache.RemoveAsync(KeyOf(tenant.Id), cancellationToken);
        await cache.RemoveAsync(KeyOf(tenant.NormalizedName), cancellationToken);
    }

    /// <summary>Also ends what its users have open on any node.</summary>
    public async Task CloseAsync(Tenant tenant, CancellationToken cancellationToken = default)
    {
        await ForgetAsync(tenant, cancellationToken);
        await nodeBus.PublishAsync(TenantChannels.Closed, tenant.Id.ToString(), cancellationToken);
    }

    /// <summary>Leads every node to the tenant's data anew.</summary>
    public async Task ForgetDatabaseAsync(Tenant tenant, CancellationToken cancellationToken = default)
    {
        await ForgetAsync(tenant, cancellationToken);
        await nodeBus.PublishAsync(TenantChannels.DatabaseChanged, tenant.Id.ToString(), cancellationToken);
    }

    private async Task<TenantConfiguration?> FindAsync(
        string key, Func<ITenantRepository, CancellationToken, Task<Tenant?>> find, CancellationToken cancellationToken)
    {
        using var host = currentTenant.Change(null); // the cache is apart for each tenant, and the tenants are the host's
        var cached = await cache.GetOrAddAsync(key, LoadAsync, cancellationToken: cancellationToken);
        return cached.Value;

        // In a scope of its own: others wait for the outcome, when the caller who asked first may be gone.
        async ValueTask<CachedTenant> LoadAsync(CancellationToken ct)
        {
            await using var scope = scopeFactory.CreateAsyncScope();
            var tenant = await find(scope.ServiceProvider.GetRequiredService<ITenantRepository>(), ct);
            var configuration = tenant is null ? null : ToConfiguration(tenant);
            if (configuration is not null) databases.Learn(configuration.Id, configuration.ConnectionString);
            return new CachedTenant(configuration);
        }
    }

    private TenantConfiguration ToConfiguration(Tenant tenant) => new(tenant.Id, tenant.Name, tenant.NormalizedName, tenant.IsActive)
    {
        EditionId = tenant.EditionId,
        ConnectionString = encryption.Decrypt(tenant.SealedConnectionString),
    };

    private static string KeyOf(Guid id) => "id:" + id;

    private static string KeyOf(string normalizedName) => "name:" + normalizedName;
}
