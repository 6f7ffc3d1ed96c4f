using System.Runtime.InteropServices;

namespace Todo.Benchmarks.Reporting;

internal static class Machine
{
    /// <summary>Processor, system and runtime, and how busy it was: another's load makes any figure worthless.</summary>
    public static string Describe()
    {
        var model = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return $"{Environment.ProcessorCount} × {model ?? "CPU"}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, load average before the run {load}";
    }
}
