using System.Globalization;
using Todo.Identity.Settings;
using Todo.Saas;

namespace Todo.Identity.Domain.Settings;

internal static class SettingProviderExtensions
{
    public static async Task<bool> IsTrueAsync(this ISettingProvider settings, string name, CancellationToken cancellationToken = default) =>
        string.Equals(await settings.GetOrNullAsync(name, cancellationToken), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a visitor may open a tenant: of the host, for in a tenant nobody makes another.</summary>
    public static async Task<bool> IsSignUpOpenAsync(this ISettingProvider settings, ICurrentTenant currentTenant, CancellationToken cancellationToken = default) =>
        !currentTenant.IsAvailable && await settings.IsTrueAsync(SaasSettingNames.IsSelfServiceSignUpEnabled, cancellationToken);

    public static async Task<TwoFactorBehaviour> GetTwoFactorBehaviourAsync(this ISettingProvider settings, CancellationToken cancellationToken = default) =>
        Enum.Parse<TwoFactorBehaviour>((await settings.GetOrNullAsync(IdentitySettingNames.TwoFactor.Behaviour, cancellationToken))!);

    public static async Task<int> GetIntAsync(this ISettingProvider settings, string name, CancellationToken cancellationToken = default) =>
        int.Parse((await settings.GetOrNullAsync(name, cancellationToken))!, CultureInfo.InvariantCulture);
}
