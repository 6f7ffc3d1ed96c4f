using System.Globalization;
using System.Text.RegularExpressions;

namespace Todo.Host.EmbeddedPostgres;

/// <summary>Finds the PostgreSQL programs on this machine.</summary>
internal static partial class PostgresBinaries
{
    /// <summary>Oldest major version the product is tested with.</summary>
    public const int OldestMajor = 15;

    /// <summary>The folder of <c>postgres</c> and <c>initdb</c>: the configured one, else the newest system version, else the npm
    /// package @embedded-postgres in the data folder.</summary>
    /// <param name="options">Where to look.</param>
    /// <param name="major">The version that wrote the existing data, which no other can read; null when there is none.</param>
    /// <param name="account">Who must be able to run them.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static async Task<string> FindAsync(EmbeddedPostgresOptions options, int? major, PostgresAccount account, CancellationToken cancellationToken)
    {
        var configured = !string.IsNullOrWhiteSpace(options.BinFolder);
        var npm = Path.Combine(options.DataFolder, "postgres-bin", "node_modules", "@embedded-postgres");
        var found = new List<string>();
        foreach (var folder in configured ? [Path.GetFullPath(options.BinFolder!)] : System().Concat(Npm(npm)))
        {
            if (await FindMajorAsync(folder, account, cancellationToken) is not { } version || version < OldestMajor) continue;
            if (version == (major ?? version)) return folder;
            found.Add($"{version} in {folder}");
        }
        const string key = $"{EmbeddedPostgresOptions.SectionName}:{nameof(EmbeddedPostgresOptions.BinFolder)}";
        throw new EmbeddedPostgresException(
            found.Count > 0 ? $"The data in {options.DataFolder} was written by PostgreSQL {major}, but only {string.Join(" and ", found)} is there: install PostgreSQL {major} or set {key} to its programs."
            : configured ? $"{key}: user {account.Name} finds no PostgreSQL {OldestMajor} or newer to run in {options.BinFolder}."
            : $"No PostgreSQL {OldestMajor} or newer was found (in /usr/lib/postgresql, PATH or {npm}): install it (apt-get install postgresql), set {key} to its programs, or ConnectionStrings:Default to a server.");
    }

    private static IEnumerable<string> System()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        return versions
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));
    }

    // One package a platform: linux-x64, linux-arm64; npm installs the machine's own only.
    private static IEnumerable<string> Npm(string folder) =>
        (Directory.Exists(folder) ? Directory.GetDirectories(folder) : []).Select(package => Path.Combine(package, "native", "bin"));

    private static async Task<int?> FindMajorAsync(string folder, PostgresAccount account, CancellationToken cancellationToken)
    {
        var postgres = Path.Combine(folder, "postgres");
        if (!File.Exists(postgres) || !File.Exists(Path.Combine(folder, "initdb"))) return null;
        // Through the shell, for which a program that cannot be run is no exception.
        var (_, output) = await account.RunAsync("sh", ["-c", "\"$0\" --version", postgres], cancellationToken);
        return VersionPattern().Match(output) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex VersionPattern();
}
