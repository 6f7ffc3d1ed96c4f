using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;

namespace Todo.Administration.Domain.Features;

/// <summary>Features from the cache; loaded as <see cref="Settings.SettingStore"/> loads settings.</summary>
internal sealed class FeatureStore(TypedCache<FeatureValues> cache, ICurrentTenant currentTenant, IServiceScopeFactory scopeFactory)
    : IFeatureStore, ISingletonDependency
{
    public async ValueTask<IReadOnlyDictionary<string, string>> GetAllAsync(
        string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        using var host = currentTenant.Change(null); // the rows are the host's, and so is the cache entry
        var features = await cache.GetOrAddAsync(
            FeatureValues.CacheKey(providerName, providerKey),
            async token =>
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var loaded = await scope.ServiceProvider.GetRequiredService<IFeatureValueRepository>().GetListAsync(providerName, providerKey, token);
                return new FeatureValues(loaded.ToFrozenDictionary(f => f.Name, f => f.Value));
            },
            cancellationToken: cancellationToken);
        return features.Values;
    }
}
