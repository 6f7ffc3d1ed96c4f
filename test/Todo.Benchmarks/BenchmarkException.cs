namespace Todo.Benchmarks;

/// <summary>The run has no figures to show; the message says why.</summary>
public sealed class BenchmarkException(string message) : Exception(message);
