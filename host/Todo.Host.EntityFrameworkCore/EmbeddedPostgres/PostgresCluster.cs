using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace Todo.Host.EmbeddedPostgres;

/// <summary>The database on disk: <c>data</c> and <c>log</c>, and beside them the socket while it runs.</summary>
internal sealed class PostgresCluster
{
    private const string Superuser = "postgres";
    private const int LongestSocketPath = 107; // sockaddr_un.sun_path less its terminator

    // Killed half-way it leaves `data.new` behind, never a half-made `data`. One that outlived its host is waited for.
    private const string InitializeScript = """
        set -e
        exec 9>"$1/init.lock"
        flock 9
        [ ! -e "$1/data/PG_VERSION" ] || exit 0
        rm -rf "$1/data.new"
        "$0/initdb" -D "$1/data.new" -U "$2" --auth-local=trust --auth-host=reject -E UTF8 --locale=C.UTF-8 --data-checksums 2>&1
        mv -T "$1/data.new" "$1/data"
        sync "$1"
        """;

    // PostgreSQL lives as long as its owner: the watcher holds a pipe whose other end only the owner has, and its end of file
    // is a fast shutdown. The watcher is a grandchild, for PostgreSQL takes over the shell's process and knows all its children.
    private const string StartScript = """
        exec 3<&0
        ( { read -r _ <&3; kill -INT $$; } >/dev/null 2>&1 & )
        exec "$@" 3<&- </dev/null >"$0" 2>&1
        """;

    private readonly PostgresAccount _account;
    private readonly string _binFolder;
    private readonly string _folder;
    private readonly string _socketFolder;

    private PostgresCluster(PostgresAccount account, string binFolder, string folder, string socketFolder) =>
        (_account, _binFolder, _folder, _socketFolder) = (account, binFolder, folder, socketFolder);

    private string LogFolder => Path.Combine(_folder, "log");
    private string PidFile => Path.Combine(_folder, "data", "postmaster.pid");

    /// <summary>Opens the cluster of a data folder, and makes it when there is none.</summary>
    public static async Task<PostgresCluster> OpenAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.DataFolder, "postgres");
        var account = await PostgresAccount.ChooseAsync(folder, cancellationToken);
        await account.OwnAsync(folder, cancellationToken);

        var versionFile = Path.Combine(folder, "data", "PG_VERSION");
        int? major = File.Exists(versionFile) ? int.Parse(await File.ReadAllTextAsync(versionFile, cancellationToken), CultureInfo.InvariantCulture) : null;
        var binFolder = await PostgresBinaries.FindAsync(options, major, account, cancellationToken);

        // From here on everything in the folder is done as its owner: root would follow a link that he left there.
        await account.RunAsync("mkdir", ["-p", Path.Combine(folder, "log")], cancellationToken);
        if (major is null)
        {
            var (exitCode, output) = await account.RunAsync("sh", ["-c", InitializeScript, binFolder, folder, Superuser], cancellationToken);
            if (exitCode != 0) throw new EmbeddedPostgresException($"PostgreSQL could not make its data folder in {folder}: {LastLines(output)}");
        }
        return new PostgresCluster(account, binFolder, folder, await ChooseSocketFolderAsync(folder, account, cancellationToken));
    }

    /// <summary>How to reach <paramref name="database"/> as <paramref name="role"/>; without arguments the server's own superuser.</summary>
    public NpgsqlConnectionStringBuilder ConnectionString(string database = "postgres", string role = Superuser) =>
        new() { Host = _socketFolder, Database = database, Username = role };

    /// <summary>Starts PostgreSQL, which runs until the process's standard input is closed.</summary>
    public Process Start()
    {
        string[] settings =
        [
            // A socket in a folder closed to others needs neither password nor free port, and is faster than loopback.
            "listen_addresses=", "port=5432", $"unix_socket_directories={_socketFolder}", "unix_socket_permissions=0700",
            "max_connections=200", "shared_buffers=256MB", "work_mem=8MB", "maintenance_work_mem=128MB",
            "random_page_cost=1.1", "wal_compression=on", "jit=off", "timezone=UTC",
            // A file a weekday, emptied a week later. What a client did wrong (ERROR) is for the client to log.
            "logging_collector=on", $"log_directory={LogFolder}", "log_filename=postgresql-%a.log", "log_rotation_age=1d",
            "log_rotation_size=0", "log_truncate_on_rotation=on", "log_min_messages=log", "log_checkpoints=off",
            "log_timezone=UTC", "lc_messages=C",
        ];
        // A session of its own: Ctrl-C in a terminal is for the host alone, which still needs its database to finish.
        var command = _account.Command("setsid",
        [
            "sh", "-c", StartScript, Path.Combine(LogFolder, "start.log"),
            Path.Combine(_binFolder, "postgres"), "-D", Path.Combine(_folder, "data"), .. settings.SelectMany(setting => new[] { "-c", setting }),
        ]);
        command.RedirectStandardInput = true;
        return PostgresAccount.Launch(command);
    }

    /// <summary>Asks a server that outlived its host to stop; true when there is one, so ask again until it is gone.</summary>
    public async Task<bool> StopOrphanAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(PidFile)) return false;
        try
        {
            var content = await File.ReadAllTextAsync(PidFile, cancellationToken);
            var id = content.Split('\n')[0];
            if (!Directory.Exists($"/proc/{id}")) return false; // PostgreSQL clears up after a dead one itself
            // A postmaster's working folder is its data folder.
            if (await File.ReadAllTextAsync($"/proc/{id}/cwd/postmaster.pid", cancellationToken) == content)
            {
                await _account.RunAsync("sh", ["-c", "kill -INT \"$0\"", id], cancellationToken);
                return true;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone meanwhile, or another user's process.
        }
        // Another process has the number now (usual after a container's restart), and PostgreSQL would take it for a running server.
        // The file stays, with a number that no process can have, for the check of its shared memory.
        await _account.RunAsync("sed", ["-i", $"1s/.*/{int.MaxValue}/", PidFile], cancellationToken);
        return false;
    }

    /// <summary>Removes the socket's folder if it lies elsewhere.</summary>
    public void RemoveSocketFolder()
    {
        if (_socketFolder != _folder && Directory.Exists(_socketFolder)) Directory.Delete(_socketFolder, recursive: true);
    }

    /// <summary>The last fatal line of the newest log, for an error message.</summary>
    public string Cause()
    {
        var log = new DirectoryInfo(LogFolder).GetFiles("*.log").MaxBy(file => file.LastWriteTimeUtc);
        var cause = log is null ? null : File.ReadLines(log.FullName).LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains("PANIC:", StringComparison.Ordinal));
        return $"{cause ?? "no cause was logged"} (log: {log?.FullName ?? LogFolder})";
    }

    private static string LastLines(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(3));

    private static async Task<string> ChooseSocketFolderAsync(string folder, PostgresAccount account, CancellationToken cancellationToken)
    {
        // A comma separates folders for PostgreSQL and hosts for Npgsql.
        if (Encoding.UTF8.GetByteCount($"{folder}/.s.PGSQL.5432") <= LongestSocketPath && !folder.Contains(',', StringComparison.Ordinal)) return folder;
        return (await account.RunAsync("mktemp", ["-d", "/tmp/todo-postgres-XXXXXX"], cancellationToken)).Output.Trim();
    }
}
