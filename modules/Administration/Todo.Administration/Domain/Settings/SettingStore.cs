using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;

namespace Todo.Administration.Domain.Settings;

/// <summary>Settings from the cache. A missing entry is loaded in a scope of its own, for others may wait for it longer than its caller does.</summary>
internal sealed class SettingStore(TypedCache<SettingValues> cache, ICurrentTenant currentTenant, IServiceScopeFactory scopeFactory)
    : ISettingStore, ISingletonDependency
{
    public async ValueTask<IReadOnlyDictionary<string, string?>> GetAllAsync(
        string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        using var tenant = currentTenant.Change(SettingValues.TenantOf(providerName, providerKey, currentTenant.Id));
        var settings = await cache.GetOrAddAsync(
            SettingValues.CacheKey(providerName, providerKey),
            async token =>
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var loaded = await scope.ServiceProvider.GetRequiredService<ISettingRepository>().GetListAsync(providerName, providerKey, token);
                return new SettingValues(loaded.ToFrozenDictionary(s => s.Name, s => s.Value));
            },
            cancellationToken: cancellationToken);
        return settings.Values;
    }
}
