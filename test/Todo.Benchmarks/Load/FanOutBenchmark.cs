using System.Diagnostics;
using System.Net.Http.Json;
using Todo.Benchmarks.Measuring;
using Todo.Benchmarks.Servers;
using Todo.Todos.Items;

namespace Todo.Benchmarks.Load;

/// <summary>One writer at a fixed rate, and many live clients that have the list open. Counted are deliveries; latency is from the
/// start of the writer's request to a client's handler.</summary>
internal sealed class FanOutBenchmark(Database database, BenchmarkData data, BenchmarkOptions options) : IBenchmark
{
    private const int OpenedAtOnce = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly int _warmUpCount = options.CreatesPerSecond;
    private readonly int _count = options.CreatesPerSecond * options.FanOutSeconds;

    public string Name => $"Create an item, {options.Clients} live clients";

    public string Unit => "deliveries";

    public async Task<Sample> MeasureAsync(ServerProcess server, bool isFirst, CancellationToken cancellationToken)
    {
        var head = await database.GetHeadAsync(data.LiveListId, cancellationToken);
        LiveClient[] clients = [.. Enumerable.Range(0, options.Clients).Select(_ => new LiveClient(server, data.MemberToken, head, _warmUpCount + _count))];
        try
        {
            await Parallel.ForEachAsync(clients, new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce, CancellationToken = cancellationToken },
                async (client, token) => await client.OpenAsync(data.LiveListId, token));
            await WriteAsync(server, _warmUpCount, cancellationToken);
            await WaitAsync(clients, _warmUpCount, server, cancellationToken);
            var meter = new CpuMeter(server.Id, database.PostmasterId);
            var starts = await WriteAsync(server, _count, cancellationToken);
            await WaitAsync(clients, _warmUpCount + _count, server, cancellationToken);
            return SampleOf(clients, starts, meter.Read());
        }
        finally
        {
            await Parallel.ForEachAsync(clients, CancellationToken.None, async (client, _) => await client.DisposeAsync());
        }
    }

    /// <summary>Answers when each request was begun.</summary>
    private async Task<long[]> WriteAsync(ServerProcess server, int count, CancellationToken cancellationToken)
    {
        var starts = new long[count];
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            var ahead = TimeSpan.FromSeconds((double)i / options.CreatesPerSecond) - Stopwatch.GetElapsedTime(begin);
            if (ahead > TimeSpan.Zero) await Task.Delay(ahead, cancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/todo/items");
            request.Headers.Authorization = new("Bearer", data.Token);
            request.Content = JsonContent.Create(new CreateTodoItemDto { ListId = data.LiveListId, Title = $"Call the plumber, try {i}" });
            starts[i] = Stopwatch.GetTimestamp();
            using var response = await server.Http.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode) throw new BenchmarkException($"{server.Name} answered a create with {response.StatusCode}.");
        }

        return starts;
    }

    /// <summary>Until every client has every change, once and in order.</summary>
    private static async Task WaitAsync(LiveClient[] clients, int count, ServerProcess server, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        while (clients.Any(c => c.Count < count) && Stopwatch.GetElapsedTime(begin) < Patience) await Task.Delay(20, cancellationToken);
        var (missing, strays) = (clients.Sum(c => count - c.Count), clients.Sum(c => c.Strays));
        if (missing > 0 || strays > 0)
        {
            throw new BenchmarkException($"{server.Name}: {missing} of {count * clients.Length} messages did not arrive, {strays} came out of turn.");
        }
    }

    private Sample SampleOf(LiveClient[] clients, long[] starts, (double Server, double Database) cpu)
    {
        var latencies = new double[clients.Length * _count];
        var next = 0;
        var end = starts[0];
        foreach (var arrivals in clients.Select(c => c.Arrivals))
        {
            for (var i = 0; i < _count; i++)
            {
                var arrival = arrivals[_warmUpCount + i];
                latencies[next++] = Stopwatch.GetElapsedTime(starts[i], arrival).TotalMilliseconds;
                end = Math.Max(end, arrival);
            }
        }

        Array.Sort(latencies);
        double Percentile(int percent) => latencies[Math.Min(latencies.Length - 1, latencies.Length * percent / 100)];
        var perSecond = latencies.Length / Stopwatch.GetElapsedTime(starts[0], end).TotalSeconds;
        return new Sample(perSecond, Percentile(50), Percentile(99), cpu.Server / latencies.Length, cpu.Database / latencies.Length);
    }
}
