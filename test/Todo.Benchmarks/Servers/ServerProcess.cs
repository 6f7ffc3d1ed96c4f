using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Todo.Benchmarks.Servers;

/// <summary>A server as a process of its own on a port of 127.0.0.1. It is killed in the end: it has nothing to save.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _logFile;

    private ServerProcess(string name, Process process, Uri address, string logFile) =>
        (Name, _process, Address, _logFile, Http) = (name, process, address, logFile, new HttpClient { BaseAddress = address });

    public string Name { get; }

    public int Id => _process.Id;

    public Uri Address { get; }

    public HttpClient Http { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts <c>dotnet</c> with the arguments; what it prints goes to a file, for a pipe would cost the reader time.</summary>
    public static ServerProcess Start(
        string name, int port, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string logFolder)
    {
        var logFile = Path.Combine(logFolder, name + ".log");
        var command = new ProcessStartInfo("sh", ["-c", "log=$1; shift; exec dotnet \"$@\" >\"$log\" 2>&1", "sh", logFile, .. arguments]);
        foreach (var (key, value) in environment) command.Environment[key] = value;
        return new ServerProcess(name, Process.Start(command)!, new Uri($"http://127.0.0.1:{port}"), logFile);
    }

    /// <exception cref="BenchmarkException">It ended, or is not ready in time; with the end of its log.</exception>
    public async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var startedAt = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(cancellationToken))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(startedAt) > StartLimit)
            {
                throw new BenchmarkException($"The {Name} did not start:\n{string.Join('\n', File.ReadLines(_logFile).TakeLast(10))}");
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
