using Todo.Benchmarks.Measuring;
using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks.Load;

internal interface IBenchmark
{
    string Name { get; }

    /// <summary>What is counted.</summary>
    string Unit { get; }

    /// <param name="isFirst">The server has not been measured with this before, and is cold.</param>
    /// <exception cref="BenchmarkException">An answer was wrong, or a message missing.</exception>
    Task<Sample> MeasureAsync(ServerProcess server, bool isFirst, CancellationToken cancellationToken);
}
