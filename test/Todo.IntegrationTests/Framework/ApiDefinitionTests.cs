using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Todo.IntegrationTests.Framework;

public class ApiDefinitionTests(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Sample_services_are_described_as_the_golden_file_says()
    {
        var definition = JsonNode.Parse(await host.Anonymous().GetStringAsync("/api/abp/api-definition?includeTypes=true"))!;
        definition["modules"]!.AsObject().Remove("abp");
        foreach (var own in definition["types"]!.AsObject().Select(t => t.Key).Where(k => k.StartsWith("Todo.Framework.AspNetCore.", StringComparison.Ordinal)).ToList())
        {
            definition["types"]!.AsObject().Remove(own);
        }

        Golden.ShouldMatch(definition.ToJsonString(Indented), "ApiDefinition.golden.json");
    }

    [Fact]
    public async Task Types_are_left_out_unless_asked_for()
    {
        var definition = await (await host.Anonymous().GetAsync("/api/abp/api-definition")).JsonAsync();

        definition.GetProperty("types").EnumerateObject().ShouldBeEmpty();
        definition.GetProperty("modules").GetProperty("abp").GetProperty("remoteServiceName").GetString().ShouldBe("abp");
    }
}
