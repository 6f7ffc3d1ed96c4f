using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Modularity;

namespace Todo.Framework.Localization;

/// <summary>Reads embedded files <c>Localization/Resources/{resource}/{culture}.json</c> of every module, each a flat
/// object of key and text. Several modules may add to one resource; the later module wins.</summary>
internal sealed class LocalizationTexts : ILocalizationTexts, ISingletonDependency
{
    private const string Folder = "Localization/Resources/";

    private readonly Dictionary<(string Resource, string Culture), Dictionary<string, string>> _own = [];
    private readonly ConcurrentDictionary<(string Resource, string Culture), IReadOnlyDictionary<string, string>> _merged = new();

    public LocalizationTexts(AbpApplication application)
    {
        foreach (var assembly in application.Assemblies.Prepend(typeof(LocalizationTexts).Assembly).Distinct())
        {
            foreach (var name in assembly.GetManifestResourceNames())
            {
                if (!name.StartsWith(Folder, StringComparison.Ordinal)) continue;
                var parts = name[Folder.Length..^".json".Length].Split('/');
                using var stream = assembly.GetManifestResourceStream(name)!;
                Add(resource: parts[0], culture: parts[1], JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
            }
        }
    }

    public IReadOnlyList<string> Cultures { get; } = ["en", "de", "zh-Hans"];

    public IReadOnlyCollection<string> ResourceNames => [.. _own.Keys.Select(k => k.Resource).Distinct()];

    public IReadOnlyDictionary<string, string> GetTexts(string resourceName, string cultureName) =>
        _merged.GetOrAdd((resourceName, Supported(cultureName)), Merge);

    public string? Find(string resourceName, string key, params object[] arguments) =>
        GetTexts(resourceName, CultureInfo.CurrentUICulture.Name).TryGetValue(key, out var text)
            ? arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments)
            : null;

    public string? FindForCode(string code) =>
        ResourceNames.OrderByDescending(name => code.StartsWith(name + ":", StringComparison.Ordinal))
            .Select(name => Find(name, code)).FirstOrDefault(text => text is not null);

    private void Add(string resource, string culture, Dictionary<string, string> texts)
    {
        if (!_own.TryGetValue((resource, culture), out var own)) _own[(resource, culture)] = own = [];
        foreach (var (key, text) in texts) own[key] = text;
    }

    private Dictionary<string, string> Merge((string Resource, string Culture) wanted)
    {
        var result = new Dictionary<string, string>();
        foreach (var culture in new[] { "en", wanted.Culture }.Distinct())
        {
            if (!_own.TryGetValue((wanted.Resource, culture), out var own)) continue;
            foreach (var (key, text) in own) result[key] = text;
        }

        return result;
    }

    /// <summary>The supported culture nearest to the one asked for: itself, else a parent's, else English. Bounds the cache, too.</summary>
    private string Supported(string cultureName)
    {
        for (var culture = CultureInfo.GetCultureInfo(cultureName); culture.Name.Length > 0; culture = culture.Parent)
        {
            if (Cultures.Contains(culture.Name)) return culture.Name;
        }

        return Cultures[0];
    }
}
