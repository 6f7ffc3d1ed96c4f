using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;

namespace Todo.IntegrationTests.Saas;

public class TenantTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Create_seeds_roles_and_an_administrator_of_the_tenant()
    {
        var name = UniqueName();

        using var response = await CreateAsync(TestUser.HostAdmin, name, "boss@example.org", "Bo55-secret");

        var id = (await response.JsonAsync()).GetProperty("id").GetGuid();
        var tokens = await Anonymous(new TestTenant(id, name)).PasswordAsync("boss@example.org", "Bo55-secret").TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("role").GetString().ShouldBe("admin");
        Tokens.ClaimsOf(tokens.Access).GetProperty("tenantid").GetString().ShouldBe(id.ToString());
        (await Sql.ColumnAsync<string>("SELECT name FROM identity.roles WHERE tenant_id = $1 ORDER BY name", id)).ShouldBe(["admin", "user"]);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE tenant_id = $1", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Create_is_for_the_hosts_administrators()
    {
        var tenant = await Given.TenantAsync();
        var tenantAdmin = new TestUser(Guid.Empty, "admin", "", tenant);

        foreach (var user in new[] { await Given.UserAsync(), await Given.UserAsync(tenant), tenantAdmin })
        {
            using var response = await CreateAsync(user, UniqueName());
            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Framework:Forbidden");
        }

        using var anonymous = await Anonymous().PostAsJsonAsync("/api/multi-tenancy/tenants", new { name = UniqueName() });
        await anonymous.ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Create_refuses_a_taken_name_in_any_case()
    {
        var tenant = await Given.TenantAsync();

        using var response = await CreateAsync(TestUser.HostAdmin, tenant.Name.ToUpperInvariant());

        var error = await response.ErrorAsync(HttpStatusCode.Forbidden);
        error.Code().ShouldBe("Todo.Saas:DuplicateTenantName");
        error.Message().ShouldContain(tenant.Name.ToUpperInvariant());
    }

    [Fact]
    public async Task Create_leaves_nothing_behind_when_the_administrators_password_is_too_weak()
    {
        var name = UniqueName();

        using var response = await CreateAsync(TestUser.HostAdmin, name, password: "weak");

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain("password");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM saas.tenants WHERE name = $1", name)).ShouldBe(0);
    }

    [Theory]
    [InlineData(65, "a@example.org", "name")]
    [InlineData(0, "a@example.org", "name")]
    [InlineData(8, "no address", "adminEmailAddress")]
    public async Task Create_refuses_bad_input(int nameLength, string email, string member)
    {
        using var response = await CreateAsync(TestUser.HostAdmin, new string('n', nameLength), email);

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain(member);
    }

    [Fact]
    public async Task Name_that_was_asked_for_in_vain_is_found_once_it_exists()
    {
        var name = UniqueName();
        using var before = await Anonymous(new TestTenant(Guid.Empty, name)).GetAsync("/api/abp/application-configuration");
        before.StatusCode.ShouldBe(HttpStatusCode.NotFound); // and the cache knows it

        (await CreateAsync(TestUser.HostAdmin, name)).EnsureSuccessStatusCode();

        using var after = await Anonymous(new TestTenant(Guid.Empty, name)).GetAsync("/api/abp/application-configuration");
        (await after.JsonAsync()).GetProperty("currentTenant").GetProperty("name").GetString().ShouldBe(name);
    }

    [Fact]
    public async Task Nobody_acts_in_an_inactive_tenant()
    {
        var tenant = await Given.TenantAsync();
        await Sql.ExecuteAsync("UPDATE saas.tenants SET is_active = false WHERE id = $1", tenant.Id);

        using var response = await Anonymous(tenant).PasswordAsync("admin");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> CreateAsync(TestUser user, string name, string email = "admin@example.org", string password = TestUser.Password)
    {
        using var http = await As(user);
        return await http.PostAsJsonAsync("/api/multi-tenancy/tenants", new { name, adminEmailAddress = email, adminPassword = password });
    }

    private static string UniqueName() => $"t-{Guid.CreateVersion7():N}";
}
