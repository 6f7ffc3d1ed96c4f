using System.Globalization;
using System.Text;
using Todo.Benchmarks.Costs;
using Todo.Benchmarks.Load;
using Todo.Benchmarks.Measuring;

namespace Todo.Benchmarks.Reporting;

/// <summary>The figures as markdown.</summary>
internal static class Report
{
    private static readonly string[] Servers = ["host", "baseline"];

    public static string Write(
        string machine, string database, BenchmarkOptions options, IEnumerable<IBenchmark> benchmarks, IReadOnlyCollection<Result> results, IReadOnlyList<Cost> costs)
    {
        var report = new StringBuilder();
        var date = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        report.AppendLine(CultureInfo.InvariantCulture, $"{date}, commit {options.Commit}; {machine}; {database}.");
        report.AppendLine(CultureInfo.InvariantCulture,
            $"Median of {options.Rounds} rounds; wrk -t1 -c{options.Connections} for {options.Seconds} s; {options.CreatesPerSecond} creates a second for {options.FanOutSeconds} s, all messages once and in order.");
        foreach (var benchmark in benchmarks)
        {
            report.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"| {benchmark.Name} | {benchmark.Unit}/s | p50 ms | p99 ms | server CPU µs | PostgreSQL CPU µs | spread |");
            report.AppendLine("|---|--:|--:|--:|--:|--:|--:|");
            Row[] rows = [.. Servers.Select(server => Row.Of([.. results.Where(r => r.Benchmark == benchmark.Name && r.Server == server).Select(r => r.Sample)]))];
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                report.AppendLine(CultureInfo.InvariantCulture,
                    $"| {Servers[i]} | {row.Median.PerSecond:N0} | {row.Median.P50:N1} | {row.Median.P99:N1} | {row.Median.ServerCpu:N1} | {row.Median.DatabaseCpu:N1} | {row.Spread:P0} |");
            }

            var (host, baseline) = (rows[0].Median, rows[1].Median);
            report.AppendLine(CultureInfo.InvariantCulture,
                $"| **ratio** | **{host.PerSecond / baseline.PerSecond:N2}** | {host.P50 / baseline.P50:N2} | {host.P99 / baseline.P99:N2} | **{host.ServerCpu / baseline.ServerCpu:N2}** | {host.DatabaseCpu / baseline.DatabaseCpu:N2} | |");
        }

        report.AppendLine().AppendLine("| One call, nothing else running | µs | of the first | bytes allocated |").AppendLine("|---|--:|--:|--:|");
        foreach (var cost in costs)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"| {cost.Name} | {cost.Microseconds:N2} | {cost.Microseconds / costs[0].Microseconds:N4} | {cost.AllocatedBytes:N1} |");
        }

        return report.ToString().TrimEnd();
    }

    /// <param name="Median">Of each column for itself.</param>
    /// <param name="Spread">Of the operations a second: greatest less smallest, over the median.</param>
    private sealed record Row(Sample Median, double Spread)
    {
        public static Row Of(IReadOnlyList<Sample> samples)
        {
            double MedianOf(Func<Sample, double> column)
            {
                var sorted = samples.Select(column).Order().ToArray();
                return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
            }

            var perSecond = MedianOf(s => s.PerSecond);
            return new Row(
                new Sample(perSecond, MedianOf(s => s.P50), MedianOf(s => s.P99), MedianOf(s => s.ServerCpu), MedianOf(s => s.DatabaseCpu)),
                (samples.Max(s => s.PerSecond) - samples.Min(s => s.PerSecond)) / perSecond);
        }
    }
}
