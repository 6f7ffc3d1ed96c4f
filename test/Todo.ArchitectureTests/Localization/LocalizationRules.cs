using System.Text.Json;
using System.Text.RegularExpressions;

namespace Todo.ArchitectureTests.Localization;

/// <summary>Every text in every language: what is missing would be shown in English, or as its bare key.</summary>
internal static partial class LocalizationRules
{
    public static readonly IReadOnlyList<string> Cultures = ["en", "de", "zh-Hans"];

    /// <summary>The resource that the web app asks when it names none; its own texts lie beside it and are merged into it.</summary>
    public const string WebResource = "Todo";

    private const string WebFolder = "angular/localization/";

    /// <summary>All texts of the product.</summary>
    public static Dictionary<(string Resource, string Culture), Dictionary<string, string>> ReadAll()
    {
        var texts = Read(Repository.Projects.Select(p => p.Assembly));
        foreach (var file in Repository.Files.Where(f => f.StartsWith(WebFolder, StringComparison.Ordinal)))
        {
            var own = texts[(WebResource, Path.GetFileNameWithoutExtension(file))];
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read(file))!) own.Add(key, text);
        }

        return texts;
    }

    /// <summary>Texts by resource, culture and key, those of all assemblies together.</summary>
    public static Dictionary<(string Resource, string Culture), Dictionary<string, string>> Read(IEnumerable<Assembly> assemblies)
    {
        var texts = new Dictionary<(string, string), Dictionary<string, string>>();
        foreach (var assembly in assemblies)
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Localization/Resources/", StringComparison.Ordinal)))
            {
                var parts = name[..^".json".Length].Split('/');
                using var stream = assembly.GetManifestResourceStream(name)!;
                var own = texts.TryGetValue((parts[^2], parts[^1]), out var earlier) ? earlier : texts[(parts[^2], parts[^1])] = [];
                foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) own[key] = text;
            }
        }

        return texts;
    }

    /// <summary>Keys that one language of the resource has and another has not, and texts whose placeholders differ from English.</summary>
    public static IEnumerable<string> Violations(Dictionary<(string Resource, string Culture), Dictionary<string, string>> texts)
    {
        foreach (var resource in texts.Keys.Select(k => k.Resource).Distinct())
        {
            var keys = texts.Where(t => t.Key.Resource == resource).SelectMany(t => t.Value.Keys).Distinct().ToList();
            foreach (var culture in Cultures)
            {
                var own = texts.GetValueOrDefault((resource, culture)) ?? [];
                foreach (var key in keys.Where(key => !own.TryGetValue(key, out var text) || text.Length == 0)) yield return $"{resource} {culture} lacks {key}";
                foreach (var key in keys.Where(key => PlaceholdersOf(own, key) != PlaceholdersOf(texts[(resource, "en")], key))) yield return $"{resource} {culture} {key}: placeholders";
            }
        }
    }

    private static string PlaceholdersOf(Dictionary<string, string> texts, string key) =>
        string.Join(' ', Placeholder().Matches(texts.GetValueOrDefault(key) ?? "").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
