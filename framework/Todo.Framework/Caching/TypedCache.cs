using Microsoft.Extensions.Caching.Hybrid;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.Caching;

/// <summary>A cache of one kind of item, apart for each tenant (ABP: <c>IDistributedCache&lt;T&gt;</c>), on HybridCache:
/// one caller computes a missing item while the others wait.</summary>
public sealed class TypedCache<TItem>(HybridCache cache, ICurrentTenant currentTenant)
{
    public ValueTask<TItem> GetOrAddAsync(
        string key, Func<CancellationToken, ValueTask<TItem>> factory, TimeSpan? expiration = null, CancellationToken cancellationToken = default) =>
        cache.GetOrCreateAsync(
            Normalize(key), factory, expiration is null ? null : new HybridCacheEntryOptions { Expiration = expiration }, cancellationToken: cancellationToken);

    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) =>
        cache.RemoveAsync(Normalize(key), cancellationToken);

    private string Normalize(string key) => $"{typeof(TItem).Name}:{currentTenant.Id}:{key}";
}
