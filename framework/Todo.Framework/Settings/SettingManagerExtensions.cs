using Todo.Framework.MultiTenancy;

namespace Todo.Framework.Settings;

public static class SettingManagerExtensions
{
    /// <inheritdoc cref="ISettingManager.SetAsync"/>
    public static Task SetGlobalAsync(this ISettingManager manager, string name, string? value, CancellationToken cancellationToken = default) =>
        manager.SetAsync(name, value, SettingProviderNames.Global, providerKey: null, cancellationToken);

    /// <inheritdoc cref="ISettingManager.SetAsync"/>
    public static Task SetForTenantAsync(this ISettingManager manager, Guid tenantId, string name, string? value, CancellationToken cancellationToken = default) =>
        manager.SetAsync(name, value, SettingProviderNames.Tenant, tenantId.ToString(), cancellationToken);

    /// <summary>Sets it for the current tenant, or globally where the host is.</summary>
    public static Task SetForTenantOrGlobalAsync(
        this ISettingManager manager, ICurrentTenant tenant, string name, string? value, CancellationToken cancellationToken = default) =>
        tenant.Id is { } tenantId
            ? manager.SetForTenantAsync(tenantId, name, value, cancellationToken)
            : manager.SetGlobalAsync(name, value, cancellationToken);

    /// <summary>Sets it for a user of the current tenant.</summary>
    public static Task SetForUserAsync(this ISettingManager manager, Guid userId, string name, string? value, CancellationToken cancellationToken = default) =>
        manager.SetAsync(name, value, SettingProviderNames.User, userId.ToString(), cancellationToken);
}
