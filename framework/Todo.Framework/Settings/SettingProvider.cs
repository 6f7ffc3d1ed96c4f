using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Security;
using Todo.Framework.Users;

namespace Todo.Framework.Settings;

internal sealed class SettingProvider(
    ISettingDefinitionManager definitions,
    ISettingStore store,
    IConfiguration configuration,
    IStringEncryptionService encryption,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant) : ISettingProvider, ITransientDependency
{
    public async Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        var definition = definitions.Get(name);
        await foreach (var values in ValueSetsAsync(cancellationToken))
        {
            if (values.TryGetValue(name, out var value)) return definition.IsEncrypted ? encryption.Decrypt(value) : value;
        }
        return definition.ValueWhenUnset(configuration);
    }

    public async Task<IReadOnlyDictionary<string, string?>> GetVisibleToClientsAsync(CancellationToken cancellationToken = default)
    {
        var result = definitions.GetAll().Where(d => d is { IsVisibleToClients: true, IsEncrypted: false }).ToDictionary(d => d.Name, d => d.ValueWhenUnset(configuration));
        var sets = new List<IReadOnlyDictionary<string, string?>>();
        await foreach (var values in ValueSetsAsync(cancellationToken)) sets.Add(values);
        sets.Reverse(); // the most specific last, so that it wins
        foreach (var (name, value) in sets.SelectMany(values => values))
        {
            if (result.ContainsKey(name)) result[name] = value;
        }
        return result;
    }

    private async IAsyncEnumerable<IReadOnlyDictionary<string, string?>> ValueSetsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (currentUser.Id is { } userId) yield return await store.GetAllAsync(SettingProviderNames.User, userId.ToString(), cancellationToken);
        if (currentTenant.Id is { } tenantId) yield return await store.GetAllAsync(SettingProviderNames.Tenant, tenantId.ToString(), cancellationToken);
        yield return await store.GetAllAsync(SettingProviderNames.Global, null, cancellationToken);
    }
}
