namespace Todo.ArchitectureTests.Layers;

/// <summary>Which project may know which (architecture.md section 3).</summary>
internal static class LayerRules
{
    private static readonly Dictionary<string, string[]> OwnModule = new()
    {
        ["Domain.Shared"] = [],
        ["Application.Contracts"] = ["Domain.Shared"],
        ["Domain"] = ["Domain.Shared"],
        ["Application"] = ["Application.Contracts", "Domain", "Domain.Shared"],
        ["EntityFrameworkCore"] = ["Domain", "Domain.Shared"],
        ["HttpApi"] = ["Application.Contracts", "Domain.Shared"],
        ["Contracts"] = [],
        [""] = ["Contracts"],
    };

    private static readonly string[] OpenToOtherModules = ["Domain.Shared", "Application.Contracts", "Contracts"];

    private static readonly Dictionary<string, string> FurtherFramework = new()
    {
        ["EntityFrameworkCore"] = "Todo.Framework.EntityFrameworkCore",
        ["HttpApi"] = "Todo.Framework.AspNetCore",
    };

    /// <summary>Infrastructure that layers of business rules keep out of, by the start of the assembly's name.</summary>
    private static readonly string[] Infrastructure = ["Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.AspNetCore", "Grpc", "StackExchange"];

    private const string AuthorizeAttributes = "Microsoft.AspNetCore.Authorization";

    public static bool IsKnownLayer(ProductProject project) => project.Module is null || OwnModule.ContainsKey(project.Layer);

    public static bool MayReference(ProductProject project, ProductProject other) => project.Area switch
    {
        "framework" => other.Area == "framework",
        "host" => true,
        _ when other.Area == "framework" => MayReferenceFramework(project, other),
        _ when other.Area == "host" => false,
        _ when other.Module == project.Module => OwnModule[project.Layer].Contains(other.Layer),
        _ => OpenToOtherModules.Contains(other.Layer),
    };

    public static bool MayReferenceLibrary(ProductProject project, string assembly) =>
        project.Layer is not ("Domain.Shared" or "Application.Contracts" or "Contracts" or "Domain" or "Application")
        || assembly == AuthorizeAttributes
        || !Infrastructure.Any(start => assembly.StartsWith(start, StringComparison.Ordinal));

    private static bool MayReferenceFramework(ProductProject project, ProductProject framework) =>
        framework.Name == "Todo.Framework" || project.Layer == "" || FurtherFramework.GetValueOrDefault(project.Layer) == framework.Name;
}
