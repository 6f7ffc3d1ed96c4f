using System.Net;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>What every route of the users and roles administration has to refuse.</summary>
public sealed class IdentityRouteTests(TodoHostFixture fixture) : HostTest(fixture)
{
    public static TheoryData<string> All => [.. IdentityRoute.All.Select(r => r.ToString())];

    public static TheoryData<string> OnOne => [.. IdentityRoute.All.Where(r => r.Target is not null).Select(r => r.ToString())];

    [Fact]
    public async Task Every_route_of_users_and_roles_is_in_the_table_of_this_test()
    {
        using var definition = JsonDocument.Parse(await Anonymous().GetStringAsync("/api/abp/api-definition"));

        var actions = definition.RootElement.GetProperty("modules").GetProperty("identity").GetProperty("controllers").EnumerateObject()
            .SelectMany(c => c.Value.GetProperty("actions").EnumerateObject())
            .Select(a => (Method: a.Value.GetProperty("httpMethod").GetString(), Url: a.Value.GetProperty("url").GetString()!))
            .Where(a => a.Url.StartsWith("api/identity/", StringComparison.Ordinal)) // the module's settings are elsewhere
            .Select(a => $"{a.Method} {a.Url["api/identity/".Length..]}");

        actions.ShouldBe(IdentityRoute.All.Select(r => r.ToString()), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nobody_gets_401(string route)
    {
        using var response = await IdentityRoute.Find(route).CallAsync(Anonymous());

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Each_route_asks_for_its_permission()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        await Sql.ExecuteAsync("DELETE FROM administration.permission_grants WHERE tenant_id = $1 AND name LIKE 'AbpIdentity%' AND provider_key = 'user'", tenant.Id);
        using var without = await As(user);
        foreach (var route in IdentityRoute.All)
        {
            using var refused = await route.CallAsync(without);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, route.ToString());
        }

        // With just this permission, and the one that its class asks for, the call gets further; as a user of a role that nobody has asked for yet.
        foreach (var permission in IdentityRoute.All.Select(r => r.Permission).Distinct())
        {
            var (holder, role) = (await Given.UserAsync(tenant), permission.ToLowerInvariant());
            var roleId = Guid.CreateVersion7();
            await Sql.ExecuteAsync(
                "INSERT INTO identity.roles (id, tenant_id, name, normalized_name, is_default, is_static, is_public, concurrency_stamp) VALUES ($1, $2, $3, upper($3), false, false, false, '')",
                roleId, tenant.Id, role);
            await Sql.ExecuteAsync("UPDATE identity.user_roles SET role_id = $1 WHERE user_id = $2", roleId, holder.Id);
            foreach (var name in new[] { permission, permission[..permission.LastIndexOf('.')] }.Where(n => n.Contains('.', StringComparison.Ordinal)))
            {
                await Sql.ExecuteAsync(
                    "INSERT INTO administration.permission_grants (id, tenant_id, name, provider_name, provider_key) VALUES ($1, $2, $3, 'R', $4)",
                    Guid.CreateVersion7(), tenant.Id, name, role);
            }

            using var http = await As(holder);
            foreach (var route in IdentityRoute.All)
            {
                var isAllowed = route.Permission == permission || permission.StartsWith(route.Permission + ".", StringComparison.Ordinal);
                if (isAllowed && route.Body is not null) continue; // would write; shown by the tests of each
                using var response = await route.CallAsync(http, Guid.Empty, Guid.Empty);
                (response.StatusCode == HttpStatusCode.Forbidden).ShouldBe(!isAllowed, $"{route} with {permission}: {response.StatusCode}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(OnOne))]
    public async Task Another_tenants_administrator_gets_404(string route)
    {
        var (theirs, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        var victim = await Given.UserAsync(theirs);
        var roleId = await Sql.ScalarAsync<Guid>("SELECT id FROM identity.roles WHERE tenant_id = $1 AND name = 'user'", theirs.Id);

        foreach (var admin in new[] { TestUser.AdminOf(other), TestUser.HostAdmin })
        {
            using var http = await As(admin);
            using var response = await IdentityRoute.Find(route).CallAsync(http, victim.Id, roleId);
            await response.ErrorAsync(HttpStatusCode.NotFound);
        }

        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE id = $1 AND user_name = $2 AND NOT is_deleted AND lockout_end IS NULL", victim.Id, victim.UserName)).ShouldBe(1);
        (await Sql.ScalarAsync<string>("SELECT name FROM identity.roles WHERE id = $1", roleId)).ShouldBe("user");
    }
}
