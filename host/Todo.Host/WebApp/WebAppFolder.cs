using Todo.Host.Configuration;

namespace Todo.Host.WebApp;

/// <summary>Finds the built web app.</summary>
internal static class WebAppFolder
{
    public const string Key = "WebApp:Folder";
    private const string Published = "wwwroot";
    private static readonly string InCheckout = Path.Combine("angular", "dist", "todo", "browser");

    /// <summary>The configured folder; else the one beside the host, else the one of the source tree the host was built in;
    /// null when the web app is not built.</summary>
    /// <exception cref="InvalidConfigurationException">The configured folder has no web app.</exception>
    public static string? Find(IConfiguration configuration)
    {
        if (configuration[Key] is { Length: > 0 } configured)
        {
            var folder = Path.GetFullPath(configured);
            return HasWebApp(folder) ? folder : throw new InvalidConfigurationException(Key, $"{folder} has no index.html.");
        }

        var published = Path.Combine(AppContext.BaseDirectory, Published);
        if (HasWebApp(published)) return published;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Todo.sln"))) continue;
            var built = Path.Combine(folder.FullName, InCheckout);
            return HasWebApp(built) ? built : null;
        }

        return null;
    }

    private static bool HasWebApp(string folder) => File.Exists(Path.Combine(folder, "index.html"));
}
