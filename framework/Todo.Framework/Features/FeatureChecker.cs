using System.Globalization;
using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.Features;

internal sealed class FeatureChecker(IFeatureDefinitionManager definitions, IFeatureStore store, ITenantStore tenants, ICurrentTenant currentTenant)
    : IFeatureChecker, ITransientDependency
{
    public async Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        var definition = definitions.Get(name);
        var ofTenant = await store.GetAllAsync(FeatureProviderNames.Tenant, currentTenant.Id?.ToString(), cancellationToken);
        if (ofTenant.TryGetValue(name, out var value)) return value;
        return await EditionValuesAsync(cancellationToken) is { } ofEdition && ofEdition.TryGetValue(name, out value) ? value : definition.DefaultValue;
    }

    public async Task<bool> IsEnabledAsync(string name, CancellationToken cancellationToken = default) =>
        string.Equals(await GetOrNullAsync(name, cancellationToken), "true", StringComparison.OrdinalIgnoreCase);

    public async Task<T> GetAsync<T>(string name, CancellationToken cancellationToken = default) where T : struct, IParsable<T> =>
        await GetOrNullAsync(name, cancellationToken) is { } value ? T.Parse(value, CultureInfo.InvariantCulture) : default;

    public async Task<IReadOnlyDictionary<string, string?>> GetVisibleToClientsAsync(CancellationToken cancellationToken = default)
    {
        var ofTenant = await store.GetAllAsync(FeatureProviderNames.Tenant, currentTenant.Id?.ToString(), cancellationToken);
        var ofEdition = await EditionValuesAsync(cancellationToken);
        return definitions.GetAll().Where(f => f.IsVisibleToClients).ToDictionary(
            f => f.Name, f => ofTenant.GetValueOrDefault(f.Name) ?? ofEdition?.GetValueOrDefault(f.Name) ?? f.DefaultValue);
    }

    private async ValueTask<IReadOnlyDictionary<string, string>?> EditionValuesAsync(CancellationToken cancellationToken) =>
        currentTenant.Id is { } tenantId && (await tenants.FindAsync(tenantId, cancellationToken))?.EditionId is { } editionId
            ? await store.GetAllAsync(FeatureProviderNames.Edition, editionId.ToString(), cancellationToken)
            : null;
}
