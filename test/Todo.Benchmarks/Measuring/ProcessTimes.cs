using System.Globalization;

namespace Todo.Benchmarks.Measuring;

/// <summary>A line of <c>/proc/{id}/stat</c> (proc(5)); times in microseconds.</summary>
internal readonly record struct ProcessTimes(int ParentId, double Own, double EndedChildren)
{
    private const double MicrosecondsPerTick = 10_000; // USER_HZ is 100 on every Linux that .NET runs on

    /// <summary>Null when there is no such process.</summary>
    public static ProcessTimes? Read(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' '); // behind the name, which may hold anything; state is field 3
            double Ticks(int field) => long.Parse(fields[field - 3], CultureInfo.InvariantCulture) * MicrosecondsPerTick;
            return new ProcessTimes(int.Parse(fields[4 - 3], CultureInfo.InvariantCulture), Ticks(14) + Ticks(15), Ticks(16) + Ticks(17));
        }
        catch (IOException)
        {
            return null; // it ended meanwhile
        }
    }

    public static IEnumerable<ProcessTimes> ReadAll() =>
        from folder in Directory.EnumerateDirectories("/proc")
        let id = int.TryParse(Path.GetFileName(folder), out var number) ? number : 0
        where id > 0
        let times = Read(id)
        where times is not null
        select times.Value;
}
