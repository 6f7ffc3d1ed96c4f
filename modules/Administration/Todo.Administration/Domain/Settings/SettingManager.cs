using Microsoft.Extensions.Configuration;

namespace Todo.Administration.Domain.Settings;

internal sealed class SettingManager(
    ISettingDefinitionManager definitions,
    ISettingStore store,
    ISettingRepository settings,
    TypedCache<SettingValues> cache,
    IStringEncryptionService encryption,
    IConfiguration configuration,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWorkManager) : ISettingManager, ITransientDependency
{
    public async Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        var definition = definitions.Get(name);
        if (providerName == SettingProviderNames.Configuration) return definition.ValueWhenUnset(configuration);
        var value = (await store.GetAllAsync(providerName, providerKey, cancellationToken)).GetValueOrDefault(name);
        return definition.IsEncrypted ? encryption.Decrypt(value) : value;
    }

    public async Task SetAsync(string name, string? value, string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        if (definitions.Get(name).IsEncrypted) value = encryption.Encrypt(value);
        using var tenant = currentTenant.Change(SettingValues.TenantOf(providerName, providerKey, currentTenant.Id));
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        var existing = await settings.FindAsync(name, providerName, providerKey, cancellationToken);
        if (value is null)
        {
            if (existing is not null) await settings.DeleteAsync(existing, cancellationToken);
        }
        else if (existing is null)
        {
            await settings.InsertAsync(new Setting(guidGenerator.Create(), currentTenant.Id, name, value, providerName, providerKey), cancellationToken);
        }
        else
        {
            existing.SetValue(value);
        }
        await unitOfWork.SaveChangesAsync(cancellationToken); // here, where the row's tenant is the current one
        await cache.RemoveAsync(SettingValues.CacheKey(providerName, providerKey), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    /// <summary>Takes back all that was set for somebody who is no more.</summary>
    public async Task RemoveAllAsync(string providerName, string providerKey, CancellationToken cancellationToken = default)
    {
        foreach (var setting in await settings.GetListAsync(providerName, providerKey, cancellationToken)) await settings.DeleteAsync(setting, cancellationToken);
        await cache.RemoveAsync(SettingValues.CacheKey(providerName, providerKey), cancellationToken);
    }
}
