using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Todo.Host.EmbeddedPostgres;

namespace Todo.IntegrationTests.Host;

/// <summary>A process of its own that starts PostgreSQL and then waits to be killed: this test executable, run again.</summary>
internal sealed class PostgresOwner : IDisposable
{
    public const string Command = "own-postgres";
    private readonly Process _process;

    private PostgresOwner(Process process) => _process = process;

    public static async Task<int> RunAsync(string dataFolder)
    {
        await using var server = await EmbeddedPostgresServer.StartAsync(new() { DataFolder = dataFolder }, NullLogger.Instance);
        Console.WriteLine(server.ConnectionString);
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    public static PostgresOwner Start(string dataFolder)
    {
        var executable = Path.ChangeExtension(typeof(PostgresOwner).Assembly.Location, null);
        return new PostgresOwner(Process.Start(new ProcessStartInfo(executable, [Command, dataFolder]) { RedirectStandardOutput = true })!);
    }

    /// <summary>Starts the process and waits until its PostgreSQL answers.</summary>
    public static async Task<PostgresOwner> StartAsync(string dataFolder)
    {
        var owner = Start(dataFolder);
        (await owner._process.StandardOutput.ReadLineAsync()).ShouldNotBeNullOrEmpty();
        return owner;
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
