namespace Todo.Benchmarks.Costs;

/// <summary>What one call costs when nothing else runs.</summary>
/// <param name="AllocatedBytes">By the calling thread; null where another process works.</param>
internal sealed record Cost(string Name, double Microseconds, double? AllocatedBytes);
