using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

public sealed class SignUpSettingsTests(TodoHostFixture fixture) : SaasTest(fixture)
{
    private const string Route = "/api/setting-management/sign-up";

    /// <summary>On a host of its own: where the setting is open, it is so for all.</summary>
    [Fact]
    public async Task Operator_opens_the_sign_up_and_says_what_tenants_get()
    {
        await using var host = await InProcessHost.StartAsync();
        using var http = await host.Clients.CreateClientAsync(TestUser.HostAdmin);
        var edition = (await (await http.PostAsJsonAsync(Editions, new { displayName = "For newcomers" })).JsonAsync()).GetProperty("id").GetGuid();
        var newcomer = new { tenantName = UniqueName(), emailAddress = "a@example.org", password = TestUser.Password };
        using var closed = await host.Clients.Anonymous().PostAsJsonAsync("/api/account/sign-up", newcomer);

        using var saved = await http.PutAsJsonAsync(Route, new { isEnabled = true, editionId = edition });
        using var signedUp = await host.Clients.Anonymous().PostAsJsonAsync("/api/account/sign-up", newcomer);

        closed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        saved.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var settings = await (await http.GetAsync(Route)).JsonAsync();
        settings.GetProperty("isEnabled").GetBoolean().ShouldBeTrue();
        settings.GetProperty("editionId").GetGuid().ShouldBe(edition);
        var tenant = await (await http.GetAsync($"{Tenants}/{(await signedUp.JsonAsync()).GetProperty("tenantId").GetGuid()}")).JsonAsync();
        tenant.GetProperty("editionName").GetString().ShouldBe("For newcomers");
    }

    [Fact]
    public async Task Edition_that_is_not_there_is_refused()
    {
        using var response = await Operator.PutAsJsonAsync(Route, new { isEnabled = false, editionId = Guid.CreateVersion7() });

        (await response.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Todo.Saas:EditionNotFound");
    }

    [Fact]
    public async Task Nobody_else_sees_or_changes_it()
    {
        foreach (var user in new[] { await Given.UserAsync(), AdminOf(await Given.TenantAsync()) })
        {
            using var http = await As(user);
            using var read = await http.GetAsync(Route);
            using var written = await http.PutAsJsonAsync(Route, new { isEnabled = true });
            await read.ErrorAsync(HttpStatusCode.Forbidden);
            await written.ErrorAsync(HttpStatusCode.Forbidden);
        }

        using var anonymous = await Anonymous().PutAsJsonAsync(Route, new { isEnabled = true });
        await anonymous.ErrorAsync(HttpStatusCode.Unauthorized);
        (await GetAsync(Route)).GetProperty("isEnabled").GetBoolean().ShouldBeFalse();
    }
}
