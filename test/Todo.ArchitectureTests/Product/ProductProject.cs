using System.Xml.Linq;

namespace Todo.ArchitectureTests.Product;

/// <summary>One project of the product, as its file and its assembly show it.</summary>
/// <param name="Path">Of the project file, from the repository's root, with slashes.</param>
/// <param name="References">Names of the projects that its file references.</param>
public sealed record ProductProject(string Path, IReadOnlyList<string> References)
{
    private string[] Folders => Path.Split('/');

    /// <summary>framework, modules or host.</summary>
    public string Area => Folders[0];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Such as Identity; null outside of the modules.</summary>
    public string? Module => Area == "modules" ? Folders[1] : null;

    /// <summary>What the module's names begin with; the namespace of a two-project module.</summary>
    public string Prefix => Module is null or "Todo" ? "Todo" : $"Todo.{Module}";

    /// <summary>The rest of the project's name, such as Domain.Shared; empty for a module in one project.</summary>
    public string Layer => Name == Prefix ? "" : Name[(Prefix.Length + 1)..];

    public Assembly Assembly => Assembly.Load(Name);

    public static ProductProject Read(string root, string file) => new(
        System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'),
        [.. XDocument.Load(file).Descendants("ProjectReference").Select(r => System.IO.Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))]);
}
