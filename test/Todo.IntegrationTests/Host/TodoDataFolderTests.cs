using System.Diagnostics;
using Todo.Host.EmbeddedPostgres;

namespace Todo.IntegrationTests.Host;

public sealed class TodoDataFolderTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("/somewhere/else")]
    public async Task Resolve_agrees_with_the_scripts(string? configured)
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryFolder(), "etc", "data-folder.sh")) { RedirectStandardOutput = true };
        start.Environment[TodoDataFolder.Variable] = configured;

        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        TodoDataFolder.Resolve(configured).ShouldBe(printed.Trim());
    }

    private static string RepositoryFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Todo.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
