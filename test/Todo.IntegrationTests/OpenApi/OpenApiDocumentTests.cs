using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.OpenApi;

public class OpenApiDocumentTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private async Task<JsonElement> DocumentAsync() => await (await Anonymous().GetAsync("/openapi/v1.json")).JsonAsync();

    [Fact]
    public async Task Every_exposed_method_is_an_operation_and_nothing_else_is()
    {
        var definition = await (await Anonymous().GetAsync("/api/abp/api-definition")).JsonAsync();
        var routes = definition.GetProperty("modules").EnumerateObject().SelectMany(m => m.Value.GetProperty("controllers").EnumerateObject())
            .SelectMany(c => c.Value.GetProperty("actions").EnumerateObject())
            .Select(a => $"{a.Value.GetProperty("httpMethod").GetString()} /{a.Value.GetProperty("url").GetString()}").ToList();

        var operations = (await DocumentAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {p.Name}")).ToList();

        routes.ShouldNotBeEmpty();
        operations.Order().ShouldBe(routes.Order());
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await DocumentAsync();
        var references = ReferencesOf(document).Distinct().ToList();

        references.Count.ShouldBeGreaterThan(10);
        references.Where(r => !Resolves(document, r)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merge_patch_asks_for_nothing_and_says_what_may_be_cleared()
    {
        var patch = (await DocumentAsync()).GetProperty("components").GetProperty("schemas").GetProperty("UpdateTodoItemDto");

        patch.TryGetProperty("required", out _).ShouldBeFalse();
        var properties = patch.GetProperty("properties");
        properties.GetProperty("dueDate").GetProperty("type").EnumerateArray().Select(t => t.GetString()).ShouldBe(["null", "string"], ignoreOrder: true);
        properties.GetProperty("status").GetProperty("$ref").GetString().ShouldBe("#/components/schemas/TodoStatus"); // null is no status
        properties.GetProperty("title").GetProperty("maxLength").GetInt32().ShouldBe(500);
    }

    [Fact]
    public async Task Cancellation_is_nobodys_parameter() =>
        (await Anonymous().GetStringAsync("/openapi/v1.json")).ShouldNotContain("cancellationToken", Case.Insensitive);

    [Fact]
    public async Task Page_is_served_from_here_and_runs_no_inline_script()
    {
        var page = await Anonymous().GetStringAsync("/openapi/index.html");

        page.ShouldContain("swagger-ui-bundle.js");
        page.ShouldNotContain("http");
        page.Split("<script").Skip(1).ShouldAllBe(script => script.Contains("src="));
        (await Anonymous().GetAsync("/openapi/swagger-ui-bundle.js")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static IEnumerable<string> ReferencesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : ReferencesOf(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ReferencesOf),
        _ => [],
    };

    private static bool Resolves(JsonElement document, string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonElement?)document, (e, part) => e?.TryGetProperty(part, out var next) == true ? next : null) is not null;
}
