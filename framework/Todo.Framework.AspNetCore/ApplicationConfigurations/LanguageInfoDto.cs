namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <param name="DisplayName">In the language itself.</param>
public sealed record LanguageInfoDto(
    string CultureName, string UiCultureName, string DisplayName, string TwoLetterISOLanguageName, string? FlagIcon = null);
