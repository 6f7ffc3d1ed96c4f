using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Todo.Administration.Domain.Permissions;

namespace Todo.Administration.EntityFrameworkCore.Permissions;

/// <summary>Grants from the cache. A missing entry is loaded in a scope of its own, for others may wait for it longer than its caller does.</summary>
internal sealed class PermissionStore(TypedCache<GrantedPermissions> cache, IServiceScopeFactory scopeFactory, ICurrentTenant currentTenant, TimeProvider time)
    : IPermissionStore, ISingletonDependency
{
    private const int MaxKept = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    // Before the cache, whose keys are strings to be put together: every call asks here, and gets its answer without allocating.
    private readonly ConcurrentDictionary<(Guid? TenantId, string ProviderName, string ProviderKey), Kept> _kept = new();

    public ValueTask<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey, CancellationToken cancellationToken = default) =>
        _kept.TryGetValue((currentTenant.Id, providerName, providerKey), out var kept) && kept.Version == cache.Version && time.GetElapsedTime(kept.ReadAt) < Lifetime
            ? new(kept.Names)
            : LoadAsync(providerName, providerKey, cancellationToken);

    private async ValueTask<IReadOnlySet<string>> LoadAsync(string providerName, string providerKey, CancellationToken cancellationToken)
    {
        var version = cache.Version; // before: what is removed while we load is loaded again
        var granted = await cache.GetOrAddAsync(
            GrantedPermissions.CacheKey(providerName, providerKey),
            async token =>
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var names = await scope.ServiceProvider.GetRequiredService<IDbContextProvider>().For<PermissionGrant>().Set<PermissionGrant>()
                    .Where(g => g.ProviderName == providerName && g.ProviderKey == providerKey).Select(g => g.Name).ToListAsync(token);
                return new GrantedPermissions(names.ToFrozenSet());
            },
            cancellationToken: cancellationToken);
        if (_kept.Count >= MaxKept) _kept.Clear();
        _kept[(currentTenant.Id, providerName, providerKey)] = new Kept(granted.Names, version, time.GetTimestamp());
        return granted.Names;
    }

    private readonly record struct Kept(FrozenSet<string> Names, long Version, long ReadAt);
}
