using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class RoleAdministrationTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Roles = "/api/identity/roles";

    private TestTenant _tenant = null!;
    private HttpClient _admin = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _tenant = await Given.TenantAsync();
        _admin = await As(TestUser.AdminOf(_tenant));
    }

    public override async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Created_role_can_be_listed_and_changed()
    {
        var created = await CreateAsync("Planner", isPublic: true);
        created.GetProperty("isStatic").GetBoolean().ShouldBeFalse();

        (await NamesAsync(Roles)).ShouldBe(["admin", "Planner", "user"]);
        (await NamesAsync($"{Roles}?sorting=name%20desc&maxResultCount=2")).ShouldBe(["user", "Planner"]);
        (await NamesAsync($"{Roles}?filter=PLAN")).ShouldBe(["Planner"]);
        (await NamesAsync($"{Roles}/all")).Count.ShouldBe(3);
        (await NamesAsync("/api/identity/users/assignable-roles")).Count.ShouldBe(3);
        var updated = await (await PutAsync(created, ("name", "Scheduler"), ("isDefault", true), ("isPublic", false))).JsonAsync();
        updated.GetProperty("isDefault").GetBoolean().ShouldBeTrue();
        (await (await _admin.GetAsync($"{Roles}/{IdOf(created)}")).JsonAsync()).GetRawText().ShouldBe(updated.GetRawText());
    }

    [Fact]
    public async Task Default_role_is_given_to_newcomers()
    {
        await CreateAsync("greeter", isDefault: true);

        var tokens = await Anonymous(_tenant).PasswordAsync((await Given.UserAsync(_tenant)).UserName).TokensAsync();

        Tokens.ClaimsOf(tokens.Access).GetProperty("role").EnumerateArray().Select(r => r.GetString()).ShouldBe(["greeter", "user"]);
    }

    [Fact]
    public async Task Name_is_taken_once_in_any_case()
    {
        await CreateAsync("Planner");
        using var again = await _admin.PostAsJsonAsync(Roles, new { name = "pLANNER" });
        (await again.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["name"]);

        var responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _admin.PostAsJsonAsync(Roles, new { name = "race" })));

        responses.Count(r => r.IsSuccessStatusCode).ShouldBe(1);
        responses.Count(r => r.StatusCode == HttpStatusCode.BadRequest).ShouldBe(3);
    }

    [Fact]
    public async Task Stale_update_is_refused()
    {
        var role = await CreateAsync("Planner");
        (await PutAsync(role, ("isPublic", true))).EnsureSuccessStatusCode();

        using var response = await PutAsync(role, ("isPublic", false));

        await response.ErrorAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Roles_of_the_product_stay()
    {
        var admin = await FindAsync("admin");
        foreach (var pending in new[] { _admin.DeleteAsync($"{Roles}/{IdOf(admin)}"), PutAsync(admin, ("name", "boss")) })
        {
            using var response = await pending;
            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:StaticRole");
        }

        using var forEverybody = await PutAsync(admin, ("isDefault", true));
        (await forEverybody.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:AdminRoleIsNoDefault");
        (await PutAsync(admin, ("isPublic", true))).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Deleted_role_is_taken_from_everybody()
    {
        var role = await CreateAsync("Planner", isDefault: true);
        var user = await Given.UserAsync(_tenant);

        (await _admin.DeleteAsync($"{Roles}/{IdOf(role)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await NamesAsync($"/api/identity/users/{user.Id}/roles")).ShouldBe(["user"]);
        await (await _admin.GetAsync($"{Roles}/{IdOf(role)}")).ErrorAsync(HttpStatusCode.NotFound);
    }

    private async Task<JsonElement> CreateAsync(string name, bool isDefault = false, bool isPublic = false) =>
        await (await _admin.PostAsJsonAsync(Roles, new { name, isDefault, isPublic, extraProperties = new { } })).JsonAsync();

    private Task<HttpResponseMessage> PutAsync(JsonElement role, params (string Field, object Value)[] changes)
    {
        var record = role.EnumerateObject().ToDictionary(p => p.Name, p => (object)p.Value);
        foreach (var (field, value) in changes) record[field] = value;
        return _admin.PutAsJsonAsync($"{Roles}/{IdOf(role)}", record);
    }

    private async Task<JsonElement> FindAsync(string name) =>
        (await (await _admin.GetAsync($"{Roles}/all")).JsonAsync()).GetProperty("items").EnumerateArray().Single(r => r.GetProperty("name").GetString() == name);

    private async Task<List<string>> NamesAsync(string path) =>
        [.. (await (await _admin.GetAsync(path)).JsonAsync()).GetProperty("items").EnumerateArray().Select(r => r.GetProperty("name").GetString()!)];

    private static Guid IdOf(JsonElement role) => role.GetProperty("id").GetGuid();
}
