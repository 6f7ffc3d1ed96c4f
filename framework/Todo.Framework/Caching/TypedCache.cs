using System.ComponentModel;
using Microsoft.Extensions.Caching.Hybrid;
using Todo.Framework.Messaging;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.Caching;

/// <summary>A cache of one kind of item, apart for each tenant (ABP: <c>IDistributedCache&lt;T&gt;</c>), in each node's memory on
/// HybridCache: one caller computes a missing item while the others wait. Items are immutable, for all callers get the same.</summary>
public sealed class TypedCache<TItem> : IDisposable
{
    private const int Stripes = 1024;

    private readonly HybridCache _cache;
    private readonly INodeBus _bus;
    private readonly ICurrentTenant _currentTenant;
    private readonly string _channel = "cache:" + typeof(TItem).Name;
    private readonly IDisposable[] _subscriptions;

    // Counts the removals of the keys that share a stripe. An item that was computed, or begun to be, before the latest one is not
    // handed out: removing it from the cache alone would not reach one that is just being loaded from rows that are old by now.
    private readonly long[] _removals = new long[Stripes];
    private long _version;

    public TypedCache(HybridCache cache, INodeBus bus, ICurrentTenant currentTenant)
    {
        (_cache, _bus, _currentTenant) = (cache, bus, currentTenant);
        _subscriptions = [bus.Subscribe(_channel, RemoveHereAsync), bus.OnGap(_ => ForgetAllAsync())];
    }

    /// <summary>Rises with each removal on any node: whoever keeps an item beside the cache keeps it as long as this stays.</summary>
    public long Version => Volatile.Read(ref _version);

    public async ValueTask<TItem> GetOrAddAsync(
        string key, Func<CancellationToken, ValueTask<TItem>> factory, TimeSpan? expiration = null, CancellationToken cancellationToken = default)
    {
        key = Normalize(key);
        var options = expiration is null ? null : new HybridCacheEntryOptions { Expiration = expiration };
        while (true)
        {
            var entry = await _cache.GetOrCreateAsync(
                key, (Cache: this, Key: key, TenantId: _currentTenant.Id, Factory: factory),
                static (state, token) => state.Cache.LoadAsync(state.Key, state.TenantId, state.Factory, token), options,
                cancellationToken: cancellationToken);
            if (entry.Removals == Volatile.Read(ref StripeOf(key))) return entry.Item;
            await _cache.RemoveAsync(key, cancellationToken);
        }
    }

    /// <summary>Removes the item on every node: once the unit of work that runs here has committed, at once when none runs.</summary>
    public Task RemoveAsync(string key, CancellationToken cancellationToken = default) => _bus.PublishAsync(_channel, Normalize(key), cancellationToken);

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    private async ValueTask<Entry> LoadAsync(
        string key, Guid? tenantId, Func<CancellationToken, ValueTask<TItem>> factory, CancellationToken cancellationToken)
    {
        using var tenant = _currentTenant.Change(tenantId); // the cache loads on a thread of its own, where none is current
        var removals = Volatile.Read(ref StripeOf(key));
        return new Entry(await factory(cancellationToken), removals);
    }

    private async Task RemoveHereAsync(string key, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref StripeOf(key));
        Interlocked.Increment(ref _version);
        await _cache.RemoveAsync(key, cancellationToken);
    }

    private Task ForgetAllAsync()
    {
        for (var i = 0; i < Stripes; i++) Interlocked.Increment(ref _removals[i]);
        Interlocked.Increment(ref _version);
        return Task.CompletedTask;
    }

    private ref long StripeOf(string key) => ref _removals[(uint)key.GetHashCode() % Stripes];

    private string Normalize(string key) => $"{typeof(TItem).Name}:{_currentTenant.Id}:{key}";

    [ImmutableObject(true)] // so that the cache keeps the object itself
    private sealed record Entry(TItem Item, long Removals);
}
