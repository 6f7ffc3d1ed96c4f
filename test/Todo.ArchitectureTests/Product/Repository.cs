namespace Todo.ArchitectureTests.Product;

/// <summary>The source tree these tests were built in. Found, not listed: a new project cannot be forgotten.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Foreign = ["bin", "obj", "node_modules", "dist", "artifacts", "test-results", ".git", ".angular", ".data"];

    public static string Root { get; } = FindRoot();

    /// <summary>Everything that ships, without tests.</summary>
    public static IReadOnlyList<ProductProject> Projects { get; } =
    [
        .. new[] { "framework", "modules", "host" }.SelectMany(area => FilesOf(Path.Combine(Root, area)))
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.EndsWith(".TestBase.csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => ProductProject.Read(Root, file)),
    ];

    public static IEnumerable<ProductProject> Modules => Projects.Where(p => p.Module is not null);

    /// <summary>All classes and interfaces of the modules.</summary>
    public static IEnumerable<Type> ModuleTypes => Modules.SelectMany(p => p.Assembly.GetTypes())
        .Where(t => !t.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));

    /// <summary>Files that people wrote, by path from the root with slashes.</summary>
    public static IEnumerable<string> Files => FilesOf(Root).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(f => !Foreign.Contains(Path.GetFileName(f))).SelectMany(FilesOf));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Todo.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
