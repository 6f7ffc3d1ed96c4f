using System.Globalization;

namespace Todo.Identity.Domain.Settings;

internal static class SettingProviderExtensions
{
    public static async Task<bool> IsTrueAsync(this ISettingProvider settings, string name, CancellationToken cancellationToken = default) =>
        string.Equals(await settings.GetOrNullAsync(name, cancellationToken), "true", StringComparison.OrdinalIgnoreCase);

    public static async Task<int> GetIntAsync(this ISettingProvider settings, string name, CancellationToken cancellationToken = default) =>
        int.Parse((await settings.GetOrNullAsync(name, cancellationToken))!, CultureInfo.InvariantCulture);
}
