using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

/// <summary>What every route of the module has to refuse: all of them are the operator's.</summary>
public sealed class SaasRouteTests(TodoHostFixture fixture) : SaasTest(fixture)
{
    public static TheoryData<string> Routes => [.. SaasRoute.All.Select(r => r.ToString())];

    [Fact]
    public async Task Every_route_of_the_API_definition_is_in_the_table_of_this_test()
    {
        using var definition = JsonDocument.Parse(await Anonymous().GetStringAsync("/api/abp/api-definition", TestContext.Current.CancellationToken));

        var actions = definition.RootElement.GetProperty("modules").GetProperty("multi-tenancy").GetProperty("controllers").EnumerateObject()
            .SelectMany(c => c.Value.GetProperty("actions").EnumerateObject())
            .Where(a => a.Value.GetProperty("url").GetString()!.StartsWith("api/multi-tenancy/", StringComparison.Ordinal)) // not the settings
            .Select(a => $"{a.Value.GetProperty("httpMethod").GetString()} {a.Value.GetProperty("url").GetString()!["api/multi-tenancy/".Length..]}");

        actions.ShouldBe(SaasRoute.All.Select(r => r.ToString()), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Only_the_operator_gets_in(string route)
    {
        var tenant = await Given.TenantAsync();
        var call = SaasRoute.All.Single(r => r.ToString() == route);

        using var anonymous = await call.CallAsync(Anonymous(), tenant.Id);
        anonymous.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var user in new[] { await Given.UserAsync(), AdminOf(tenant) })
        {
            using var http = await As(user);
            using var response = await call.CallAsync(http, tenant.Id);
            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Framework:Forbidden");
        }

        (await GetAsync($"{Tenants}/{tenant.Id}")).GetProperty("isActive").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task What_is_not_there_is_not_found(string route)
    {
        var call = SaasRoute.All.Single(r => r.ToString() == route);
        if (!call.HasId) return;

        using var response = await call.CallAsync(Operator, Guid.CreateVersion7());

        (await response.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBeOneOf("Todo.Saas:TenantNotFound", "Todo.Saas:EditionNotFound");
    }
}
