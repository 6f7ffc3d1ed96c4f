using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Todo.Saas.Domain.Tenants;

[ExposeServices(typeof(ITenantDatabaseSource))]
internal sealed partial class TenantDatabaseSource(
    IServiceScopeFactory scopeFactory, IStringEncryptionService encryption, ILogger<TenantDatabaseSource> logger) : ITenantDatabaseSource, ISingletonDependency
{
    /// <summary>Leads nowhere: a tenant whose connection string nobody can read any more is not to be found in the main database.</summary>
    private const string Nowhere = "";

    public async Task<IReadOnlyDictionary<Guid, string>> GetConnectionStringsAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var tenants = await scope.ServiceProvider.GetRequiredService<ITenantRepository>().GetWithDatabaseAsync(cancellationToken);
        return tenants.ToDictionary(tenant => tenant.Id, Unseal);
    }

    private string Unseal(Tenant tenant)
    {
        try
        {
            return encryption.Decrypt(tenant.SealedConnectionString)!;
        }
        catch (CryptographicException)
        {
            LogUnreadable(tenant.Id);
            return Nowhere;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The connection string of the tenant {TenantId} cannot be decrypted: its key is gone")]
    private partial void LogUnreadable(Guid tenantId);
}
