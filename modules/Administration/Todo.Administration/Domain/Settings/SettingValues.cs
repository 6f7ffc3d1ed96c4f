using System.Collections.Frozen;
using System.ComponentModel;

namespace Todo.Administration.Domain.Settings;

/// <summary>The settings of one provider and key, as they are cached; sealed ones stay sealed.</summary>
[ImmutableObject(true)]
internal sealed record SettingValues(FrozenDictionary<string, string?> Values)
{
    public static string CacheKey(string providerName, string? providerKey) => $"{providerName}:{providerKey}";

    /// <summary>Whose rows those of the provider are: the host's global ones, a tenant's, or the current tenant's for its users.</summary>
    public static Guid? TenantOf(string providerName, string? providerKey, Guid? current) => providerName switch
    {
        SettingProviderNames.Global => null,
        SettingProviderNames.Tenant => Guid.Parse(providerKey!),
        _ => current,
    };
}
