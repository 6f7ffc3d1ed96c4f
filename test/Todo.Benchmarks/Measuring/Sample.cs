namespace Todo.Benchmarks.Measuring;

/// <summary>One measurement of one server. Latencies are in milliseconds; CPU times in microseconds an operation.</summary>
internal sealed record Sample(double PerSecond, double P50, double P99, double ServerCpu, double DatabaseCpu);
