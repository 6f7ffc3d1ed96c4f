using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Todo.ArchitectureTests.Hosting;
using Todo.Framework.AspNetCore.OpenApi;

namespace Todo.ArchitectureTests.OpenApi;

public class OpenApiGoldenTests(AssembledHost host) : IClassFixture<AssembledHost>
{
    /// <summary>Set to 1, the file is written anew instead of failing the test.</summary>
    private const string UpdateVariable = "TODO_UPDATE_GOLDEN";

    /// <summary>What customers' programs are written against: a change shows as a difference to be reviewed. The C# client of the
    /// integration tests is generated from the file.</summary>
    [Fact]
    public async Task Document_is_the_committed_one()
    {
        var path = FileBesideThis("openapi.json");
        var committed = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "";

        var document = await DocumentAsync() + "\n";

        if (document != committed && Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(path, document);
        else document.ShouldBe(committed, $"{UpdateVariable}=1 writes openapi.json anew.");
    }

    private async Task<string> DocumentAsync() =>
        await (await host.Services.GetRequiredService<OpenApiDocumentBuilder>().BuildAsync()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, TestContext.Current.CancellationToken);

    private static string FileBesideThis(string name, [CallerFilePath] string testFile = "") => Path.Combine(Path.GetDirectoryName(testFile)!, name);
}
