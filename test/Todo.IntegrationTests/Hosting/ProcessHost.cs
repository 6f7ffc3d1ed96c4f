using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Todo.IntegrationTests.Host;

namespace Todo.IntegrationTests.Hosting;

/// <summary>The built host as a process of its own, with its own data folder and ports, which it keeps over restarts.</summary>
public sealed class ProcessHost : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly TemporaryDataFolder _folder = new();
    private readonly string[] _settings;
    private readonly List<string> _output = [];
    private Process? _process;

    /// <param name="settings">Configuration besides the defaults of tests, as <c>Key=value</c>.</param>
    public ProcessHost(params string[] settings)
    {
        var ports = FreePorts(2);
        _settings = [.. TestSettings.Defaults(_folder.Path, ports[0], ports[1]).Concat(settings)];
        Clients = new HostClients(new Uri($"http://127.0.0.1:{ports[0]}"));
        GrpcAddress = new Uri($"http://127.0.0.1:{ports[1]}");
    }

    public HostClients Clients { get; }
    public Uri GrpcAddress { get; }
    public int ProcessId => _process!.Id;

    /// <summary>Whether its PostgreSQL runs, or died without tidying up.</summary>
    public bool HasPostgres => File.Exists(_folder.PidFile);

    /// <summary>What the process wrote so far, both streams.</summary>
    public string Output
    {
        get
        {
            lock (_output) return string.Join('\n', _output);
        }
    }

    /// <summary>Starts the process and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        Launch();
        await WaitUntilReadyAsync();
    }

    /// <summary>Starts the process alone, for tests of one that does not come up.</summary>
    public void Launch()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Todo.Host"), _settings.Select(s => $"--{s}"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Collect(e.Data);
        _process.ErrorDataReceived += (_, e) => Collect(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public async Task WaitUntilReadyAsync()
    {
        using var client = Clients.Anonymous();
        using var limit = new CancellationTokenSource(StartLimit);
        while (!await IsReadyAsync(client))
        {
            _process!.HasExited.ShouldBeFalse($"The host ended by itself.\n{Output}");
            await Task.Delay(50, limit.Token);
        }
    }

    /// <summary>kill -9: nothing can be tidied up.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a service manager stops it; answers the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{ProcessId}"])) await kill.WaitForExitAsync();
        return await WaitForExitAsync();
    }

    public async Task<int> WaitForExitAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        await _process!.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Clients.Dispose();
        if (_process is { HasExited: false }) await KillAsync();
        _process?.Dispose();
        await WaitForPostgresAsync();
        _folder.Dispose();
    }

    // It notices its host's death within moments, and its files are still in use until it has stopped.
    private async Task WaitForPostgresAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        while (File.Exists(_folder.PidFile) && Directory.Exists($"/proc/{_folder.PostgresId}")) await Task.Delay(50, limit.Token);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync("/health/ready");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Collect(string? line)
    {
        if (line is null) return;
        lock (_output) _output.Add(line);
    }

    /// <summary>Ports that were free a moment ago, all different.</summary>
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        foreach (var listener in listeners) listener.Start();
        var ports = listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Stop();
        return ports;
    }
}
