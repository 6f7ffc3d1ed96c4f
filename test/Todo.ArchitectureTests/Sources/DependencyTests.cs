using System.Xml.Linq;

namespace Todo.ArchitectureTests.Sources;

public class DependencyTests
{
    private static string[] Included(string extension, string element) =>
    [
        .. Repository.Files.Where(f => f.EndsWith(extension, StringComparison.Ordinal))
            .SelectMany(f => XDocument.Parse(Repository.Read(f)).Descendants(element)).Select(e => e.Attribute("Include")!.Value).Distinct(),
    ];

    [Fact]
    public void Every_package_has_a_line_that_says_why_it_and_not_another()
    {
        // The first table; npm's is below it.
        var documented = Repository.Read("docs/dependencies.md").Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'))
            .Skip(2).Select(line => line.Split('|')[1].Trim());

        Included(".csproj", "PackageReference").Concat(Included(".props", "PackageReference")).Distinct().Order()
            .ShouldBe(documented.Order());
    }

    [Fact] // a version of something nobody uses is a promise nobody checks
    public void Every_central_version_is_of_a_package_in_use()
    {
        var restored = Repository.Files.Where(f => f.EndsWith("packages.lock.json", StringComparison.Ordinal)).Select(Repository.Read).ToList();

        Included("Directory.Packages.props", "PackageVersion")
            .Where(name => !restored.Any(file => file.Contains($"\"{name}\":", StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
    }
}
