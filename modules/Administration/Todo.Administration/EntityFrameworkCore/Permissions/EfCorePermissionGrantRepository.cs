using Todo.Administration.Domain.Permissions;

namespace Todo.Administration.EntityFrameworkCore.Permissions;

internal sealed class EfCorePermissionGrantRepository(IDbContextProvider contexts, ICurrentTenant currentTenant)
    : EfCoreRepository<PermissionGrant, Guid>(contexts), IPermissionGrantRepository
{
    public Task<List<PermissionGrant>> GetListAsync(string providerName, string providerKey, CancellationToken cancellationToken = default) =>
        DbSet.Where(g => g.ProviderName == providerName && g.ProviderKey == providerKey).ToListAsync(cancellationToken);

    public async Task<List<PermissionGrant>> GetListForUpdateAsync(string providerName, string providerKey, CancellationToken cancellationToken = default)
    {
        // There may be no row to lock yet.
        var key = $"permission_grants:{currentTenant.Id}:{providerName}:{providerKey}";
        await DbContext.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
        return await GetListAsync(providerName, providerKey, cancellationToken);
    }
}
