namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record LocalizationConfigurationDto
{
    /// <summary>The older form of <see cref="Resources"/>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; }

    public required IReadOnlyDictionary<string, LocalizationResourceDto> Resources { get; init; }
    public required IReadOnlyList<LanguageInfoDto> Languages { get; init; }
    public required CurrentCultureDto CurrentCulture { get; init; }
    public string? DefaultResourceName { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<NameValueDto>> LanguagesMap { get; init; } = new Dictionary<string, IReadOnlyList<NameValueDto>>();
    public IReadOnlyDictionary<string, IReadOnlyList<NameValueDto>> LanguageFilesMap { get; init; } = new Dictionary<string, IReadOnlyList<NameValueDto>>();
    public bool UseRouteBasedCulture { get; init; }
}
