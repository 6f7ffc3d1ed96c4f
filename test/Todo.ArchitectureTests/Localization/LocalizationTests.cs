namespace Todo.ArchitectureTests.Localization;

public class LocalizationTests
{
    private static IEnumerable<Assembly> Assemblies => Repository.Projects.Select(p => p.Assembly);

    [Fact]
    public void Texts_are_complete_in_all_languages() => LocalizationRules.Violations(LocalizationRules.ReadAll()).ShouldBeEmpty();

    [Fact]
    public void Error_codes_have_a_text()
    {
        var keys = LocalizationRules.Read(Assemblies).Where(t => t.Key.Culture == "en").SelectMany(t => t.Value.Keys).ToHashSet();
        var codes = Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToList();

        codes.ShouldNotBeEmpty();
        codes.Except(keys).ShouldBeEmpty();
    }

    [Fact]
    public void Rule_finds_a_missing_key_and_a_lost_placeholder()
    {
        var texts = new Dictionary<(string, string), Dictionary<string, string>>
        {
            [("R", "en")] = new() { ["a"] = "{0} of {max}", ["b"] = "b" },
            [("R", "de")] = new() { ["a"] = "{0}", ["b"] = "" },
            [("R", "zh-Hans")] = new() { ["a"] = "{max} {0}", ["b"] = "b" },
        };

        LocalizationRules.Violations(texts).ShouldBe(["R de lacks b", "R de a: placeholders"]);
    }
}
