using System.Globalization;

namespace Todo.Benchmarks.Servers;

/// <summary>One database, the product's host and the baseline on it. Disposing ends all three and removes their files.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("todo-benchmark-").FullName;
    private readonly List<ServerProcess> _servers = [];
    private Database? _database;

    // .NET makes it for its owner alone, and as root PostgreSQL is another user.
    private Stage() => File.SetUnixFileMode(_folder, File.GetUnixFileMode(_folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);

    public Database Database => _database!;

    public ServerProcess Host => _servers[0];

    public ServerProcess Baseline => _servers[1];

    public IEnumerable<ServerProcess> Servers => _servers;

    public static async Task<Stage> StartAsync(CancellationToken cancellationToken)
    {
        var stage = new Stage();
        try
        {
            stage._database = await Database.StartAsync(stage._folder, cancellationToken);
            stage._servers.Add(stage.StartHost());
            await stage.Host.WaitUntilReadyAsync(cancellationToken);
            stage._servers.Add(stage.StartBaseline());
            await stage.Baseline.WaitUntilReadyAsync(cancellationToken);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers) server.Dispose();
        if (_database is not null) await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>As in production: audit and the log of requests on. Only what guards against strangers, and against this run's own
    /// other half, is out of the way.</summary>
    private ServerProcess StartHost()
    {
        var port = ServerProcess.FreePort();
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__Default"] = Database.ConnectionString,
            ["Encryption__Key"] = Convert.ToBase64String(new byte[32]),
            ["TODO_DATA"] = Path.Combine(_folder, "host"),
            ["TODO_SEED"] = "none",
            ["TODO_HTTP_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["TODO_GRPC_PORT"] = ServerProcess.FreePort().ToString(CultureInfo.InvariantCulture),
            // Counted as in production, but never over.
            ["RateLimits__UserRequestsPerMinute"] = "1000000000",
            ["RateLimits__AnonymousRequestsPerMinute"] = "1000000000",
            ["Identity__RateLimit__SignInsPerMinute"] = "0",
            ["Identity__RateLimit__RegistrationsPerMinute"] = "0",
            ["Todo__Changes__RelayAfterSeconds"] = "60", // events of the baseline are cleared before
        };
        var program = Path.Combine(Repository.Root, "host/Todo.Host/bin/Release/net10.0/Todo.Host.dll");
        return ServerProcess.Start("host", port, [program], environment, _folder);
    }

    private ServerProcess StartBaseline()
    {
        var port = ServerProcess.FreePort();
        var environment = new Dictionary<string, string> { ["DOTNET_ENVIRONMENT"] = "Production", ["ASPNETCORE_ENVIRONMENT"] = "Production" };
        string[] arguments = [typeof(Stage).Assembly.Location, "baseline", $"http://127.0.0.1:{port}", Database.ConnectionString];
        return ServerProcess.Start("baseline", port, arguments, environment, _folder);
    }
}
