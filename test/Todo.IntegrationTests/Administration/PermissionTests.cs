using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Data;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class PermissionTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string RoleGrants = "SELECT name FROM administration.permission_grants WHERE tenant_id = $1 AND provider_name = 'R' AND provider_key = $2";

    /// <summary>What the next start does.</summary>
    private async Task SeedAgainAsync(Guid tenantId)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>()) await contributor.SeedAsync(new DataSeedContext(tenantId));
    }

    [Fact]
    public async Task New_tenants_roles_hold_what_is_for_tenants()
    {
        var tenant = await Given.TenantAsync();

        var ofAdmin = await Sql.ColumnAsync<string>(RoleGrants, tenant.Id, "admin");
        var ofUser = await Sql.ColumnAsync<string>(RoleGrants, tenant.Id, "user");

        ofUser.ShouldContain("Todo.Lists.Create");
        ofAdmin.ShouldContain("Todo.Lists.Create");
        ofAdmin.ShouldNotContain("AbpTenantManagement.Tenants");
        ofUser.Except(ofAdmin).ShouldBeEmpty();
    }

    [Fact]
    public async Task Permission_that_was_taken_away_stays_away_at_the_next_start()
    {
        var tenant = await Given.TenantAsync();
        await Sql.ExecuteAsync("DELETE FROM administration.permission_grants WHERE tenant_id = $1 AND provider_key = 'user' AND name = 'Todo.Lists.Create'", tenant.Id);

        await SeedAgainAsync(tenant.Id);

        (await Sql.ColumnAsync<string>(RoleGrants, tenant.Id, "user")).ShouldNotContain("Todo.Lists.Create");
    }

    [Fact]
    public async Task Permission_that_is_new_to_the_tenant_is_given_at_the_next_start()
    {
        var tenant = await Given.TenantAsync();
        await Sql.ExecuteAsync("DELETE FROM administration.permission_grants WHERE tenant_id = $1 AND name = 'Todo.Lists.Create'", tenant.Id);
        await Sql.ExecuteAsync("DELETE FROM administration.seeded_permissions WHERE tenant_id = $1 AND name = 'Todo.Lists.Create'", tenant.Id);

        await SeedAgainAsync(tenant.Id);

        (await Sql.ColumnAsync<string>(RoleGrants, tenant.Id, "user")).ShouldContain("Todo.Lists.Create");
    }

    [Fact]
    public async Task User_without_the_permission_may_not_and_is_not_told_otherwise()
    {
        var tenant = await Given.TenantAsync();
        await Sql.ExecuteAsync("DELETE FROM administration.permission_grants WHERE tenant_id = $1 AND provider_key = 'user' AND name = 'Todo.Lists.Create'", tenant.Id);
        using var client = await As(await Given.UserAsync(tenant));

        await (await client.PostAsJsonAsync("/api/todo/lists", new { name = "Mine" })).ErrorAsync(HttpStatusCode.Forbidden);

        var policies = (await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration")).GetProperty("auth").GetProperty("grantedPolicies");
        policies.TryGetProperty("Todo.Lists", out _).ShouldBeTrue();
        policies.TryGetProperty("Todo.Lists.Create", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Grant_of_one_tenant_means_nothing_in_another()
    {
        var (one, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        await Sql.ExecuteAsync("DELETE FROM administration.permission_grants WHERE tenant_id = $1", other.Id);
        using var clientOfOne = await As(await Given.UserAsync(one));
        using var clientOfOther = await As(await Given.UserAsync(other));

        await (await clientOfOne.GetAsync("/api/todo/lists")).JsonAsync();
        await (await clientOfOther.GetAsync("/api/todo/lists")).ErrorAsync(HttpStatusCode.Forbidden);
    }
}
