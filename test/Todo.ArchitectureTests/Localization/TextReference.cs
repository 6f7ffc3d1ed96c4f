using System.Text.RegularExpressions;

namespace Todo.ArchitectureTests.Localization;

/// <summary>A text that code asks for.</summary>
/// <param name="Resource">Null when the code asks the resource of its page or module.</param>
internal sealed partial record TextReference(string File, string? Resource, string Key)
{
    private const string DefaultResource = LocalizationRules.WebResource; // '::Key'

    /// <summary>References with a literal key; what is put together at run time cannot be seen.</summary>
    public static IEnumerable<TextReference> In(string file, string content) => Path.GetExtension(file) switch
    {
        ".cs" or ".cshtml" or ".razor" => Call().Matches(content).Select(m => new TextReference(file, null, m.Groups[1].Value))
            .Concat(Find().Matches(content).Select(m => new TextReference(file, m.Groups[1].Value, m.Groups[2].Value)))
            .Concat(Validation().Matches(content).Select(m => new TextReference(file, "AbpValidation", m.Groups[1].Value))),
        ".ts" or ".html" => Web().Matches(content).Select(m => new TextReference(file, m.Groups[2].Value is { Length: > 0 } name ? name : DefaultResource, m.Groups[3].Value)),
        _ => [],
    };

    public bool IsIn(IReadOnlyDictionary<(string Resource, string Culture), Dictionary<string, string>> texts, string culture) =>
        texts.Any(t => t.Key.Culture == culture && (Resource is null || t.Key.Resource == Resource) && t.Value.ContainsKey(Key));

    public override string ToString() => $"{File}: {Resource}::{Key}";

    [GeneratedRegex("""\b(?:Text|L)\("([^"{]+)"\s*[,)]""")]
    private static partial Regex Call();

    [GeneratedRegex("""\bFind\("([\w.]+)", "([^"{]+)"\s*[,)]""")]
    private static partial Regex Find();

    [GeneratedRegex("""\bnew ValidationError\("([^"{]+)"\s*[,)]""")]
    private static partial Regex Validation();

    [GeneratedRegex(@"(['""`])(\w*)::([A-Za-z][^'""`${}\s]*[^'""`${}\s:])\1")]
    private static partial Regex Web();
}
