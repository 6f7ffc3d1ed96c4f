using System.Globalization;

namespace Todo.Identity.Application.Account;

/// <summary>The language that a user has chosen, for what is written to them.</summary>
internal sealed class UserLanguage(ISettingStore settings, ILocalizationTexts texts) : ITransientDependency
{
    /// <summary>Null when they have chosen none.</summary>
    public async Task<CultureInfo?> FindAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var values = await settings.GetAllAsync(SettingProviderNames.User, userId.ToString(), cancellationToken);
        return values.GetValueOrDefault(UserSettingNames.Language) is { } name && texts.Cultures.Contains(name) ? CultureInfo.GetCultureInfo(name) : null;
    }
}
