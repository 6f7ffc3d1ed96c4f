using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Todo.Administration.Domain.Permissions;

namespace Todo.Administration.EntityFrameworkCore.Permissions;

/// <summary>Grants from the cache. A missing entry is loaded in a scope of its own, for others may wait for it longer than its caller does.</summary>
internal sealed class PermissionStore(TypedCache<GrantedPermissions> cache, IServiceScopeFactory scopeFactory) : IPermissionStore, ISingletonDependency
{
    public async ValueTask<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey, CancellationToken cancellationToken = default)
    {
        var granted = await cache.GetOrAddAsync(
            GrantedPermissions.CacheKey(providerName, providerKey),
            async token =>
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var names = await scope.ServiceProvider.GetRequiredService<AbpDbContext>().Set<PermissionGrant>()
                    .Where(g => g.ProviderName == providerName && g.ProviderKey == providerKey).Select(g => g.Name).ToListAsync(token);
                return new GrantedPermissions(names.ToFrozenSet());
            },
            cancellationToken: cancellationToken);
        return granted.Names;
    }
}
