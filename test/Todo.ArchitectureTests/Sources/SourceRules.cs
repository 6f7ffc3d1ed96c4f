using System.Text.RegularExpressions;

namespace Todo.ArchitectureTests.Sources;

/// <summary>What stands in files, where reflection cannot see it.</summary>
internal static partial class SourceRules
{
    public const int MaxLines = 400;

    private static readonly string[] Code = [".cs", ".cshtml", ".razor", ".ts", ".html", ".scss", ".sh", ".mjs"];
    private static readonly string[] Text = [.. Code, ".css", ".md", ".json", ".xml", ".csproj", ".props", ".targets", ".sln", ".yml", ".yaml", ".proto"];

    /// <summary>Written by people: neither migrations nor what the proxy generator or npm made.</summary>
    public static bool IsCode(string file) => Code.Contains(Path.GetExtension(file)) && !GeneratedFolder().IsMatch(file);

    public static bool IsText(string file) => Text.Contains(Path.GetExtension(file)) && !GeneratedFolder().IsMatch(file)
        && Path.GetFileName(file) is not ("package-lock.json" or "packages.lock.json");

    public static bool IsTooLong(string content) => content.AsSpan().Count('\n') > MaxLines;

    public static bool UsesFrameworkByName(string content) => FrameworkUsing().IsMatch(content);

    public static bool NamesAMachinesFolder(string content) => MachineFolder().IsMatch(content);

    [GeneratedRegex("(^|/)(Migrations|proxy)/")]
    private static partial Regex GeneratedFolder();

    [GeneratedRegex(@"^\s*@?(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?Todo\.Framework\b", RegexOptions.Multiline)]
    private static partial Regex FrameworkUsing();

    // Homes and working folders; /tmp alone, /usr/bin or /var/lib are the same everywhere.
    [GeneratedRegex(@"(?<![\w.])/(root|home/\w+|Users/\w+|work|tmp/(wt|plan))/|\b[A-Z]:\\(Users|work|dev)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MachineFolder();
}
