using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class PermissionManagementTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Path = "/api/permission-management/permissions";

    private readonly TodoHostFixture _fixture = fixture;

    private static string Of(string provider, object key) => $"{Path}?providerName={provider}&providerKey={Uri.EscapeDataString($"{key}")}";

    private static Task<HttpResponseMessage> SetAsync(HttpClient client, string provider, object key, string permission, bool isGranted) =>
        client.PutAsJsonAsync(Of(provider, key), new { permissions = new[] { new { name = permission, isGranted } } });

    private static async Task<JsonElement> PermissionAsync(HttpClient client, string provider, object key, string name) =>
        (await (await client.GetAsync(Of(provider, key))).JsonAsync()).GetProperty("groups").EnumerateArray()
            .SelectMany(g => g.GetProperty("permissions").EnumerateArray()).Single(p => p.GetProperty("name").GetString() == name);

    private static async Task<HttpStatusCode> CreateListAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/api/todo/lists", new { name = "Mine" });
        return response.StatusCode;
    }

    [Fact]
    public async Task Changed_grant_counts_at_the_next_call_on_every_node()
    {
        var node = await _fixture.GetSecondNodeAsync();
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        var user = await Given.UserAsync(tenant);
        using var here = await As(user);
        using var there = await node.Clients.CreateClientAsync(user);
        (await CreateListAsync(here), await CreateListAsync(there)).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));

        (await SetAsync(admin, "R", "user", "Todo.Lists.Create", isGranted: false)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await CreateListAsync(here)).ShouldBe(HttpStatusCode.Forbidden);
        await Eventually.TrueAsync(async () => await CreateListAsync(there) == HttpStatusCode.Forbidden);

        (await SetAsync(admin, "U", user.Id, "Todo.Lists.Create", isGranted: true)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await CreateListAsync(here)).ShouldBe(HttpStatusCode.OK);
        await Eventually.TrueAsync(async () => await CreateListAsync(there) == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Dialog_shows_who_grants_what()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        var user = await Given.UserAsync(tenant);

        var ofRole = await PermissionAsync(admin, "R", "user", "Todo.Lists.Create");
        (ofRole.GetProperty("isGranted").GetBoolean(), ofRole.GetProperty("parentName").GetString()).ShouldBe((true, "Todo.Lists"));
        var ofUser = await PermissionAsync(admin, "U", user.Id, "Todo.Lists.Create");
        ofUser.GetProperty("isGranted").GetBoolean().ShouldBeTrue();
        var provider = ofUser.GetProperty("grantedProviders").EnumerateArray().ShouldHaveSingleItem();
        (provider.GetProperty("providerName").GetString(), provider.GetProperty("providerKey").GetString()).ShouldBe(("R", "user"));

        var list = await (await admin.GetAsync(Of("U", user.Id))).JsonAsync();
        list.GetProperty("entityDisplayName").GetString().ShouldBe(user.UserName);
        list.GetRawText().ShouldNotContain("AbpTenantManagement"); // the host's alone
        var group = (await (await admin.GetAsync($"{Path}/by-group?groupName=AbpIdentity&providerName=R&providerKey=user")).JsonAsync()).GetProperty("groups");
        group.EnumerateArray().Select(g => g.GetProperty("name").GetString()).ShouldBe(["AbpIdentity"]);
    }

    [Fact]
    public async Task Only_who_manages_permissions_sees_and_changes_them()
    {
        using var user = await As(await Given.UserAsync());
        using var stranger = Anonymous();

        await (await user.GetAsync(Of("R", "admin"))).ErrorAsync(HttpStatusCode.Forbidden);
        await (await SetAsync(user, "R", "user", "AbpIdentity.Users", isGranted: true)).ErrorAsync(HttpStatusCode.Forbidden);
        await (await stranger.GetAsync(Of("R", "admin"))).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_is_managed_for_roles_is_not_for_users()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        var user = await Given.UserAsync(tenant);
        await SetAsync(admin, "U", user.Id, "AbpIdentity.Roles.ManagePermissions", isGranted: true);
        using var client = await As(user);

        (await client.GetAsync(Of("R", "user"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await client.GetAsync(Of("U", user.Id))).ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("X", "admin", "Todo.Lists", HttpStatusCode.BadRequest, "AbpPermissionManagement:UnknownProvider")]
    [InlineData("R", "user", "Todo.Nothing", HttpStatusCode.BadRequest, "AbpPermissionManagement:PermissionNotGrantable")]
    [InlineData("R", "user", "AbpTenantManagement.Tenants", HttpStatusCode.BadRequest, "AbpPermissionManagement:PermissionNotGrantable")] // the host's
    [InlineData("U", "admin", "Todo.Lists", HttpStatusCode.BadRequest, "Todo.Framework:ValidationFailed")]
    public async Task Bad_input_is_refused(string provider, string key, string permission, HttpStatusCode status, string code)
    {
        using var admin = await As(TestUser.AdminOf(await Given.TenantAsync()));

        (await (await SetAsync(admin, provider, key, permission, isGranted: true)).ErrorAsync(status)).Code().ShouldBe(code);
    }

    [Fact]
    public async Task Tenants_grant_apart_and_see_no_other_tenants_users()
    {
        var (one, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        using var admin = await As(TestUser.AdminOf(one));
        await SetAsync(admin, "R", "user", "Todo.Lists.Create", isGranted: false);

        using var client = await As(await Given.UserAsync(other));
        (await CreateListAsync(client)).ShouldBe(HttpStatusCode.OK);
        await (await admin.GetAsync(Of("U", (await Given.UserAsync(other)).Id))).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Grants_go_with_the_role_and_the_user()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        var user = await Given.UserAsync(tenant);
        var role = await (await admin.PostAsJsonAsync("/api/identity/roles", new { name = "clerk", isDefault = false, isPublic = true })).JsonAsync();
        await SetAsync(admin, "R", "clerk", "Todo.Lists", isGranted: true);
        await SetAsync(admin, "U", user.Id, "AbpIdentity.Roles", isGranted: true);
        Task<List<string>> KeysAsync() => Sql.ColumnAsync<string>(
            "SELECT provider_key FROM administration.permission_grants WHERE tenant_id = $1 AND provider_key NOT IN ('admin', 'user') ORDER BY provider_name", tenant.Id);

        var path = $"/api/identity/roles/{role.GetProperty("id").GetGuid()}";
        await (await admin.PutAsJsonAsync(path, new { name = "secretary", isDefault = false, isPublic = true })).JsonAsync();
        (await KeysAsync()).ShouldBe(["secretary", $"{user.Id}"]);
        (await PermissionAsync(admin, "R", "secretary", "Todo.Lists")).GetProperty("isGranted").GetBoolean().ShouldBeTrue();

        (await admin.DeleteAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await admin.DeleteAsync($"/api/identity/users/{user.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await KeysAsync()).ShouldBeEmpty();
    }
}
