using Todo.Benchmarks.Costs;
using Todo.Benchmarks.Load;
using Todo.Benchmarks.Measuring;
using Todo.Benchmarks.Reporting;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks;

/// <summary>Everything once: start, fill, check, measure in turns, report.</summary>
internal static class BenchmarkRun
{
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(BenchmarkOptions options, CancellationToken cancellationToken)
    {
        var machine = Machine.Describe(); // before there is any load of ours
        await using var stage = await Stage.StartAsync(cancellationToken);
        var data = await BenchmarkData.CreateAsync(stage, cancellationToken);
        await SameAnswers.VerifyAsync(stage, data, cancellationToken);
        IBenchmark[] benchmarks =
        [
            new WrkBenchmark("Read a list of 50 items", stage.Database, data, options) { Path = $"/api/todo/items?listId={data.ReadListId}" },
            new WrkBenchmark("The same as delta from 0", stage.Database, data, options) { Path = $"/api/todo/lists/{data.ReadListId}/changes?since=0" },
            new WrkBenchmark("Create an item", stage.Database, data, options) { Path = "/api/todo/items", IsCreate = true },
            new FanOutBenchmark(stage.Database, data, options),
        ];
        var results = new List<Result>();
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var benchmark in benchmarks)
            {
                // In turns, and who begins changes: what the machine does besides hits both alike.
                foreach (var server in round % 2 == 0 ? stage.Servers : stage.Servers.Reverse())
                {
                    Console.Error.WriteLine($"Round {round + 1} of {options.Rounds}: {benchmark.Name}, {server.Name}");
                    var sample = await benchmark.MeasureAsync(server, isFirst: round == 0, cancellationToken);
                    results.Add(new Result(benchmark.Name, server.Name, sample));
                    await stage.Database.ClearOutboxAsync(cancellationToken); // the baseline leaves its events to the host's relay otherwise
                }
            }
        }

        Console.Error.WriteLine("Sign-in and permission check");
        Cost[] costs = [.. await SignInCosts.MeasureAsync(stage.Host, cancellationToken), await PermissionCosts.MeasureAsync(stage.Database.ConnectionString, cancellationToken)];
        var report = Report.Write(machine, await stage.Database.DescribeAsync(cancellationToken), options, benchmarks, results, costs);
        Console.WriteLine(report);
        if (options.IsWritten) PerformanceDocument.Replace(report);
    }
}
