using System.Net;
using System.Net.Http.Headers;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;

namespace Todo.IntegrationTests.Saas;

/// <summary>Tenants by <c>{0}.todo.example</c>.</summary>
public sealed class SubdomainTests(TodoHostFixture fixture) : SaasTest(fixture)
{
    private const string Configuration = "/api/abp/application-configuration";

    [Theory]
    [InlineData("{0}.todo.example")]
    [InlineData("{0}.TODO.example:8443")]
    public async Task Subdomain_names_the_tenant_of_a_stranger(string format)
    {
        var tenant = await Given.TenantAsync();

        (await TenantAtAsync(At(string.Format(null, format, tenant.Name.ToUpperInvariant())))).ShouldBe(tenant.Name);
    }

    [Theory]
    [InlineData("todo.example")]
    [InlineData("www.todo.example")]
    [InlineData("API.todo.example")]
    [InlineData("todo.example.org")]
    [InlineData("localhost")]
    public async Task Other_addresses_are_the_hosts(string host) => (await TenantAtAsync(At(host))).ShouldBeNull();

    [Theory]
    [InlineData("nobody-has-this.todo.example")]
    [InlineData("a.b.todo.example")]
    public async Task Unknown_subdomain_is_404(string host)
    {
        using var http = At(host);

        using var response = await http.GetAsync(Configuration);

        (await response.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Todo.Framework:TenantNotFound");
        response.Headers.Contains("Abp-Tenant-Resolve-Error").ShouldBeTrue();
    }

    [Fact]
    public async Task Subdomain_of_a_tenant_that_is_not_active_is_404()
    {
        var tenant = await Given.TenantAsync();
        await SetActiveAsync(tenant, false);
        using var http = At($"{tenant.Name}.todo.example");

        (await http.GetAsync(Configuration)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Header_and_cookie_come_before_the_subdomain()
    {
        var (one, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        foreach (var (name, value) in new[] { ("__tenant", one.Id.ToString()), ("Cookie", $"__tenant={one.Name}") })
        {
            using var http = At($"{other.Name}.todo.example");
            http.DefaultRequestHeaders.Add(name, value);
            (await TenantAtAsync(http)).ShouldBe(one.Name);
        }
    }

    [Fact]
    public async Task User_signs_in_and_acts_at_their_tenants_subdomain_and_at_the_bare_domain()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        using var own = At($"{tenant.Name}.todo.example");
        var tokens = await own.PasswordAsync(user.UserName).TokensAsync();

        foreach (var host in new[] { $"{tenant.Name}.todo.example", "todo.example" })
        {
            using var http = At(host, tokens.Access);
            (await TenantAtAsync(http)).ShouldBe(tenant.Name);
        }
    }

    [Fact]
    public async Task Token_of_one_tenant_or_of_the_host_is_refused_at_the_subdomain_of_another()
    {
        var (tenant, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        var user = await Given.UserAsync(tenant);
        foreach (var stranger in new[] { user, TestUser.HostAdmin })
        {
            using var http = At($"{other.Name}.todo.example", await Host.Clients.GetTokenAsync(stranger));

            using var response = await http.GetAsync(Configuration);

            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Framework:ForeignSubdomain");
        }
    }

    [Fact]
    public async Task Cookies_stay_on_the_subdomain_they_were_set_on()
    {
        var tenant = await Given.TenantAsync();
        using var http = At($"{tenant.Name}.todo.example");

        using var response = await http.GetAsync($"/Account/Login?__tenant={tenant.Name}&culture=de");

        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldContain(c => c.StartsWith("__tenant=", StringComparison.Ordinal));
        cookies.ShouldAllBe(c => !c.Contains("domain=", StringComparison.OrdinalIgnoreCase));
    }

    private HttpClient At(string host, string? token = null)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Host = host;
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private static async Task<string?> TenantAtAsync(HttpClient http)
    {
        using var response = await http.GetAsync(Configuration);
        return (await response.JsonAsync()).GetProperty("currentTenant").GetProperty("name").GetString();
    }
}
