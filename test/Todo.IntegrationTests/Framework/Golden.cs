using System.Runtime.CompilerServices;

namespace Todo.IntegrationTests.Framework;

internal static class Golden
{
    /// <summary>Set to 1, differing files are written anew instead of failing the test.</summary>
    private const string UpdateVariable = "TODO_UPDATE_GOLDEN";

    /// <summary>Compares with the file beside the test; what differs is written beside it, to be looked at and committed.</summary>
    public static void ShouldMatch(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, name);
        var expected = File.Exists(path) ? File.ReadAllText(path).TrimEnd() : "";
        if (expected == actual) return;
        var update = Environment.GetEnvironmentVariable(UpdateVariable) == "1";
        File.WriteAllText(update ? path : path + ".received", actual + "\n");
        if (!update) actual.ShouldBe(expected, $"{UpdateVariable}=1 writes {name} anew");
    }
}
