using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class FeatureManagementTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Path = "/api/feature-management/features";
    private const string OwnMailServer = "SettingManagement.AllowChangingEmailSettings";

    private static string Of(string provider, object? key = null) => $"{Path}?providerName={provider}" + (key is null ? "" : $"&providerKey={key}");

    private static Task<HttpResponseMessage> SetAsync(HttpClient client, string path, string name, string? value) =>
        client.PutAsJsonAsync(path, new { features = new[] { new { name, value } } });

    private static async Task<JsonElement> FeatureAsync(HttpClient client, string path, string name) =>
        (await (await client.GetAsync(path)).JsonAsync()).GetProperty("groups").EnumerateArray()
            .SelectMany(g => g.GetProperty("features").EnumerateArray()).Single(f => f.GetProperty("name").GetString() == name);

    private async Task<string?> ValueInAsync(TestTenant tenant)
    {
        using var client = Anonymous(tenant);
        var configuration = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        return configuration.GetProperty("features").GetProperty("values").GetProperty(OwnMailServer).GetString();
    }

    [Fact]
    public async Task Tenants_value_is_set_shown_and_taken_back()
    {
        using var host = await As(TestUser.HostAdmin);
        var (tenant, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        (await ValueInAsync(tenant)).ShouldBe("false");

        (await SetAsync(host, Of("T", tenant.Id), OwnMailServer, "true")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ValueInAsync(tenant), await ValueInAsync(other)).ShouldBe(("true", "false"));
        (await FeatureAsync(host, Of("T", tenant.Id), OwnMailServer)).GetProperty("provider").GetProperty("name").GetString().ShouldBe("T");

        (await host.DeleteAsync(Of("T", tenant.Id))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ValueInAsync(tenant)).ShouldBe("false");
        (await FeatureAsync(host, Of("T", tenant.Id), OwnMailServer)).GetProperty("provider").GetProperty("name").GetString().ShouldBe("D");
    }

    [Fact]
    public async Task Dialog_gets_what_it_needs()
    {
        using var host = await As(TestUser.HostAdmin);

        var feature = await FeatureAsync(host, Of("T", (await Given.TenantAsync()).Id), OwnMailServer);
        (feature.GetProperty("parentName").GetString(), feature.GetProperty("depth").GetInt32()).ShouldBe(("SettingManagement.Enable", 1));
        feature.GetProperty("valueType").GetProperty("name").GetString().ShouldBe("ToggleStringValueType");
        feature.GetProperty("valueType").GetProperty("validator").GetProperty("name").GetString().ShouldBe("BOOLEAN");
        foreach (var group in (await (await host.GetAsync(Of("T"))).JsonAsync()).GetProperty("groups").EnumerateArray())
        {
            group.GetProperty("name").GetString().ShouldBe(group.GetProperty("displayName").GetString());
        }
    }

    [Fact]
    public async Task Editions_value_reaches_its_tenants()
    {
        using var host = await As(TestUser.HostAdmin);
        var tenant = await Given.TenantAsync();
        var edition = await (await host.PostAsJsonAsync("/api/multi-tenancy/editions", new { displayName = $"edition-{Guid.CreateVersion7():N}" })).JsonAsync();
        var id = edition.GetProperty("id").GetGuid();
        (await host.PutAsJsonAsync($"/api/multi-tenancy/tenants/{tenant.Id}/edition", new { editionId = id })).EnsureSuccessStatusCode();

        (await SetAsync(host, Of("E", id), OwnMailServer, "true")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await ValueInAsync(tenant)).ShouldBe("true");
        var provider = (await FeatureAsync(host, Of("T", tenant.Id), OwnMailServer)).GetProperty("provider");
        (provider.GetProperty("name").GetString(), provider.GetProperty("key").GetGuid()).ShouldBe(("E", id));
    }

    [Theory]
    [InlineData("SettingManagement.Enable", "maybe", "AbpFeatureManagement:InvalidValue")]
    [InlineData("Nothing.Here", "true", "AbpFeatureManagement:UnknownFeature")]
    public async Task Bad_value_is_refused(string name, string value, string code)
    {
        using var host = await As(TestUser.HostAdmin);

        (await (await SetAsync(host, Of("T", (await Given.TenantAsync()).Id), name, value)).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);
    }

    [Fact]
    public async Task Unknown_provider_and_tenant_are_refused()
    {
        using var host = await As(TestUser.HostAdmin);

        (await (await host.GetAsync(Of("X", "1"))).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("AbpFeatureManagement:UnknownProvider");
        await (await host.GetAsync(Of("T", "nobody"))).ErrorAsync(HttpStatusCode.BadRequest);
        await (await host.GetAsync(Of("T", Guid.CreateVersion7()))).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Tenants_do_not_decide_what_they_have()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        using var user = await As(await Given.UserAsync());

        foreach (var client in new[] { admin, user })
        {
            foreach (var path in new[] { Of("T"), Of("T", tenant.Id), Of("E", tenant.Id) })
            {
                await (await client.GetAsync(path)).ErrorAsync(HttpStatusCode.Forbidden);
                await (await SetAsync(client, path, OwnMailServer, "true")).ErrorAsync(HttpStatusCode.Forbidden);
                await (await client.DeleteAsync(path)).ErrorAsync(HttpStatusCode.Forbidden);
            }
        }
    }
}
