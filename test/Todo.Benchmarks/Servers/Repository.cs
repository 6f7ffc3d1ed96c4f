namespace Todo.Benchmarks.Servers;

internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Todo.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
