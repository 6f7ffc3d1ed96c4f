using Microsoft.Extensions.DependencyInjection;

namespace Todo.Saas.Domain.Tenants;

[ExposeServices(typeof(ITenantDatabaseSource))]
internal sealed class TenantDatabaseSource(IServiceScopeFactory scopeFactory, IStringEncryptionService encryption) : ITenantDatabaseSource, ISingletonDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> GetConnectionStringsAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var tenants = await scope.ServiceProvider.GetRequiredService<ITenantRepository>().GetWithDatabaseAsync(cancellationToken);
        return tenants.ToDictionary(tenant => tenant.Id, tenant => encryption.Decrypt(tenant.SealedConnectionString)!);
    }
}
