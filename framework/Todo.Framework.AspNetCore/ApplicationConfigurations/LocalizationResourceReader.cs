namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

internal sealed class LocalizationResourceReader(ILocalizationTexts texts) : ISingletonDependency
{
    /// <summary>Every resource with all its texts in the culture.</summary>
    public Dictionary<string, LocalizationResourceDto> Read(string cultureName) =>
        texts.ResourceNames.Order(StringComparer.Ordinal).ToDictionary(name => name, name => new LocalizationResourceDto(texts.GetTexts(name, cultureName), []));
}
