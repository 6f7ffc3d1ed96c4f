using System.Text.RegularExpressions;

namespace Todo.ArchitectureTests.Configuration;

public partial class ConfigurationTests
{
    private static IEnumerable<Type> Types => Repository.Projects.SelectMany(p => p.Assembly.GetTypes());

    [Fact]
    public void Every_key_is_documented_and_every_documented_key_is_read()
    {
        // Ours stand before the platform's, which have a heading of their own.
        var ours = Repository.Read("docs/configuration.md").Split("\n## The platform's")[0];
        var documented = Row().Matches(ours).Select(m => m.Groups[1].Value).ToList();

        documented.ShouldBeUnique();
        documented.Order(StringComparer.Ordinal).ShouldBe(ConfigurationKeys.In(Types).Order(StringComparer.Ordinal));
    }

    [Fact] // a section that is named in one place only, so that the test above finds it
    public void Sections_are_named_by_their_options() =>
        Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !f.StartsWith("test/", StringComparison.Ordinal))
            .Where(f => LiteralSection().IsMatch(Repository.Read(f))).ShouldBeEmpty();

    [Fact]
    public void Keys_of_options_and_constants_are_found() =>
        ConfigurationKeys.In([typeof(Sample), typeof(Reader)]).ShouldBe(["Sample:Limit", "Sample:Nested:Names", "Reader:Folder"]);

    private sealed class Sample
    {
        public const string SectionName = "Sample";
        public int Limit { get; set; }
        public SampleNested Nested { get; set; } = new();
        public bool IsComputed => Limit > 0;
    }

    private sealed class SampleNested
    {
        public List<string> Names { get; set; } = [];
    }

    private static class Reader
    {
        public const string FolderKey = "Reader:Folder";
        public const string Other = "Reader:Other";
    }

    [GeneratedRegex("""(GetSection|BindConfiguration)\("|[cC]onfiguration\["(?!Settings:)|GetValue<\w+>\("|GetConnectionString\(""")]
    private static partial Regex LiteralSection();

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
