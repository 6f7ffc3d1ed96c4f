using Todo.Benchmarks.Servers;

namespace Todo.Benchmarks.Reporting;

/// <summary>Keeps the newest figures in the documentation.</summary>
internal static class PerformanceDocument
{
    private const string Begin = "<!-- figures -->";
    private const string End = "<!-- end of figures -->";

    public static void Replace(string report)
    {
        var file = Path.Combine(Repository.Root, "docs/performance.md");
        var text = File.ReadAllText(file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new BenchmarkException($"{file} has no place for the figures between {Begin} and {End}.");
        File.WriteAllText(file, $"{text[..(begin + Begin.Length)]}\n{report}\n{text[end..]}");
    }
}
