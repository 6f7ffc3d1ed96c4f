using System.Diagnostics;
using System.Globalization;
using Todo.Benchmarks.Measuring;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks.Load;

/// <summary>As many requests as the server answers, by wrk on one thread.</summary>
internal sealed class WrkBenchmark(string name, Database database, BenchmarkData data, BenchmarkOptions options) : IBenchmark
{
    public string Name => name;

    public string Unit => "requests";

    public required string Path { get; init; }

    /// <summary>POST items, in turn to each of the lists that are written to.</summary>
    public bool IsCreate { get; init; }

    public async Task<Sample> MeasureAsync(ServerProcess server, bool isFirst, CancellationToken cancellationToken)
    {
        await RunAsync(server, isFirst ? options.WarmUpSeconds : Math.Max(1, options.WarmUpSeconds / 3), cancellationToken);
        var meter = new CpuMeter(server.Id, database.PostmasterId);
        var (requests, seconds, p50, p99) = await RunAsync(server, options.Seconds, cancellationToken);
        if (requests == 0) throw new BenchmarkException($"{Name}: the {server.Name} answered nothing within {seconds:N0} s.");
        await Task.Delay(200, cancellationToken); // what the last writes leave to do belongs to them
        var cpu = meter.Read();
        return new Sample(requests / seconds, p50, p99, cpu.Server / requests, cpu.Database / requests);
    }

    private async Task<(double Requests, double Seconds, double P50, double P99)> RunAsync(
        ServerProcess server, int seconds, CancellationToken cancellationToken)
    {
        var command = new ProcessStartInfo("wrk",
        [
            "-t1", $"-c{options.Connections}", $"-d{seconds}s", "--timeout", "10s",
            "-s", System.IO.Path.Combine(AppContext.BaseDirectory, "Load/requests.lua"), new Uri(server.Address, Path).AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
            Environment = { ["BENCHMARK_TOKEN"] = data.Token, ["BENCHMARK_LISTS"] = IsCreate ? string.Join(',', data.WriteListIds) : "" },
        };
        using var wrk = Process.Start(command)!;
        try
        {
            return Parse(await wrk.StandardOutput.ReadToEndAsync(cancellationToken), server);
        }
        finally
        {
            if (!wrk.HasExited) wrk.Kill();
        }
    }

    private (double Requests, double Seconds, double P50, double P99) Parse(string output, ServerProcess server)
    {
        var fields = output.Split('\n').LastOrDefault(line => line.StartsWith("result ", StringComparison.Ordinal))?.Split(' ')[1..]
            ?? throw new BenchmarkException($"wrk failed: {output}");
        var values = Array.ConvertAll(fields, field => double.Parse(field, CultureInfo.InvariantCulture));
        if (values[4] > 0) throw new BenchmarkException($"{Name}, {server.Name}: {values[4]} of {values[0]} requests failed.");
        return (values[0], values[1] / 1e6, values[2] / 1e3, values[3] / 1e3);
    }
}
