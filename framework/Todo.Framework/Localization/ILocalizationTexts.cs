namespace Todo.Framework.Localization;

/// <summary>The texts of all modules' JSON resources.</summary>
public interface ILocalizationTexts
{
    /// <summary>Cultures the product is translated to, the default first.</summary>
    IReadOnlyList<string> Cultures { get; }

    IReadOnlyCollection<string> ResourceNames { get; }

    /// <summary>All keys of a resource in the culture; what is missing there comes from its parent culture, then from English.</summary>
    IReadOnlyDictionary<string, string> GetTexts(string resourceName, string cultureName);

    /// <summary>The text in the current UI culture, with <c>{0}</c> replaced; null when no resource has the key.</summary>
    string? Find(string resourceName, string key, params object[] arguments);

    /// <summary>The text for an error code, looked for in the resource that its part before the colon names, then in all.</summary>
    string? FindForCode(string code);
}
