namespace Todo.Benchmarks.Measuring;

/// <summary>A sample, and what and whom it measured.</summary>
internal sealed record Result(string Benchmark, string Server, Sample Sample);
