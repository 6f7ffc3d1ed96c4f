using System.Globalization;

namespace Todo.Benchmarks;

/// <summary>How long and how hard; the defaults are what docs/performance.md shows.</summary>
public sealed record BenchmarkOptions
{
    public int Rounds { get; init; } = 3;

    /// <summary>Of each HTTP measurement.</summary>
    public int Seconds { get; init; } = 10;

    /// <summary>Before a server's first measurement of a kind; later rounds find it warm and get a third of this.</summary>
    public int WarmUpSeconds { get; init; } = 3;

    /// <summary>Connections that wrk holds, each with one request under way.</summary>
    public int Connections { get; init; } = 32;

    /// <summary>Live clients that have the list open.</summary>
    public int Clients { get; init; } = 200;

    public int FanOutSeconds { get; init; } = 5;

    public int CreatesPerSecond { get; init; } = 50;

    /// <summary>Put the report into docs/performance.md.</summary>
    public bool IsWritten { get; init; }

    /// <summary>What was measured, for the report.</summary>
    public string Commit { get; init; } = "unknown";

    /// <exception cref="BenchmarkException">An argument is unknown or no positive number.</exception>
    public static BenchmarkOptions Parse(string[] args)
    {
        var options = new BenchmarkOptions();
        for (var i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--rounds" => options with { Rounds = Number(args, ++i) },
                "--seconds" => options with { Seconds = Number(args, ++i), FanOutSeconds = Math.Max(1, Number(args, i) / 2) },
                "--warm-up" => options with { WarmUpSeconds = Number(args, ++i) },
                "--connections" => options with { Connections = Number(args, ++i) },
                "--clients" => options with { Clients = Number(args, ++i) },
                "--rate" => options with { CreatesPerSecond = Number(args, ++i) },
                "--commit" when i + 1 < args.Length => options with { Commit = args[++i] },
                "--write" => options with { IsWritten = true },
                var unknown => throw new BenchmarkException($"Unknown argument {unknown}."),
            };
        }

        return options;
    }

    private static int Number(string[] args, int index) =>
        index < args.Length && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new BenchmarkException($"{args[index - 1]} needs a number above 0.");
}
