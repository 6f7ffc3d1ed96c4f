using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Todo.Administration.Domain.Settings;

namespace Todo.Administration.EntityFrameworkCore.Settings;

/// <summary>Settings from the cache; loaded as <see cref="Permissions.PermissionStore"/> loads grants.</summary>
internal sealed class SettingStore(TypedCache<SettingValues> cache, IServiceScopeFactory scopeFactory) : ISettingStore, ISingletonDependency
{
    public async ValueTask<IReadOnlyDictionary<string, string?>> GetAllAsync(
        string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        var settings = await cache.GetOrAddAsync(
            $"{providerName}:{providerKey}",
            async token =>
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var values = await scope.ServiceProvider.GetRequiredService<AbpDbContext>().Set<Setting>()
                    .Where(s => s.ProviderName == providerName && s.ProviderKey == providerKey).ToDictionaryAsync(s => s.Name, s => s.Value, token);
                return new SettingValues(values.ToFrozenDictionary());
            },
            cancellationToken: cancellationToken);
        return settings.Values;
    }
}
