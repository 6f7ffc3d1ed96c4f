using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class UserAdministrationTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Users = "/api/identity/users";
    private static readonly string[] AdminRoles = ["admin"];
    private static readonly string[] OrdinaryRoles = ["user"];

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
    public async Task Created_user_is_as_described_and_can_sign_in()
    {
        var created = await CreateAsync("Ada.Lovelace", roleNames: ["admin", "USER"]); // as the form sends it, empty optional texts included

        created.GetProperty("userName").GetString().ShouldBe("Ada.Lovelace");
        created.GetProperty("phoneNumber").ValueKind.ShouldBe(JsonValueKind.Null);
        created.GetProperty("tenantId").GetGuid().ShouldBe(_tenant.Id);
        created.GetProperty("isActive").GetBoolean().ShouldBeTrue();
        created.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
        created.TryGetProperty("passwordHash", out _).ShouldBeFalse();
        (await RolesOfAsync(created)).ShouldBe(["admin", "user"]);
        var tokens = await Anonymous(_tenant).PasswordAsync("ada.lovelace").TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("role").GetArrayLength().ShouldBe(2);
        (await GetAsync($"{Users}/{IdOf(created)}")).GetRawText().ShouldBe(created.GetRawText());
        (await GetAsync($"{Users}/by-username/ADA.lovelace")).GetProperty("id").GetGuid().ShouldBe(IdOf(created));
        (await GetAsync($"{Users}/by-email/ADA.LOVELACE@example.org")).GetProperty("id").GetGuid().ShouldBe(IdOf(created));
        (await GetAsync($"{Users}/lookup/{IdOf(created)}")).GetProperty("userName").GetString().ShouldBe("Ada.Lovelace");
        (await GetAsync($"{Users}/lookup/by-username/ada.lovelace")).GetProperty("id").GetGuid().ShouldBe(IdOf(created));
        (await _admin.GetAsync($"{Users}/lookup/by-username/nobody")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync($"{Users}/lookup/count?filter=ADA")).GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"userName":"","email":"a@b.example","password":"1q2w3E*"}""", "userName")]
    [InlineData("""{"userName":"x","email":"no address","password":"1q2w3E*"}""", "email")]
    [InlineData("""{"userName":"x","email":"a@b.example","password":"weak"}""", "password")]
    [InlineData("""{"userName":"x","email":"a@b.example"}""", "password")]
    [InlineData("""{"userName":"x","email":"a@b.example","password":"1q2w3E*","roleNames":["nonsense"]}""", "roleNames")]
    [InlineData("""{"userName":"admin","email":"a@b.example","password":"1q2w3E*"}""", "userName")]
    [InlineData("""{"userName":"x","email":"a@b.example","password":"1q2w3E*","phoneNumber":"12345678901234567"}""", "phoneNumber")]
    public async Task Create_says_which_field_is_wrong(string body, string member)
    {
        using var response = await _admin.PostAsync(Users, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().Distinct().ShouldBe([member]);
    }

    [Fact]
    public async Task List_filters_sorts_and_pages()
    {
        foreach (var name in new[] { "carl", "Berta", "anna" }) await CreateAsync(name);

        (await NamesAsync("")).ShouldBe(["admin", "anna", "Berta", "carl"]);
        (await NamesAsync("?sorting=email%20desc&skipCount=1&maxResultCount=2")).ShouldBe(["Berta", "anna"]);
        (await NamesAsync("?filter=BER")).ShouldBe(["Berta"]);
        (await NamesAsync("?filter=arl")).ShouldBeEmpty();
        foreach (var field in new[] { "userName", "email", "phoneNumber", "name", "surname", "creationTime" })
        {
            (await NamesAsync($"?sorting={field}%20asc,userName%20desc")).Count.ShouldBe(4, field);
        }

        (await GetAsync($"{Users}?filter=a&maxResultCount=1")).GetProperty("totalCount").GetInt32().ShouldBe(2);
        foreach (var wrong in new[] { "passwordHash", "email;drop", "email up", ",", "email asc desc" })
        {
            using var response = await _admin.GetAsync($"{Users}?sorting={Uri.EscapeDataString(wrong)}");
            (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["sorting"]);
        }

        using var tooMany = await _admin.GetAsync($"{Users}?maxResultCount=1001");
        (await tooMany.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["maxResultCount"]);
    }

    [Fact]
    public async Task Update_changes_the_fields_and_keeps_the_password_when_it_is_empty()
    {
        var user = await CreateAsync("anna");

        var updated = await UpdateAsync(user, ("userName", "annette"), ("surname", "Berger"), ("password", ""), ("phoneNumber", "+49 30 123"));

        updated.GetProperty("surname").GetString().ShouldBe("Berger");
        updated.GetProperty("concurrencyStamp").GetString().ShouldNotBe(user.GetProperty("concurrencyStamp").GetString());
        await Anonymous(_tenant).PasswordAsync("annette").TokensAsync();
        await UpdateAsync(updated, ("password", "N3w-secret!"));
        (await Anonymous(_tenant).PasswordAsync("annette").RefusalAsync()).Error.ShouldBe("invalid_grant");
        await Anonymous(_tenant).PasswordAsync("annette", "N3w-secret!").TokensAsync();
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE parameters LIKE '%N3w-secret!%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Stale_update_is_refused_with_the_present_state()
    {
        var user = await CreateAsync("anna");
        await UpdateAsync(user, ("surname", "First"));

        using var response = await PutAsync(user, ("surname", "Second"));

        var error = await response.ErrorAsync(HttpStatusCode.Conflict);
        error.GetProperty("data").GetProperty("current").GetProperty("surname").GetString().ShouldBe("First");
    }

    [Fact]
    public async Task Two_updates_of_one_state_do_not_both_win()
    {
        var user = await CreateAsync("anna");

        var responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => PutAsync(user, ("surname", $"Name {i}"))));

        responses.Count(r => r.IsSuccessStatusCode).ShouldBe(1);
        responses.Count(r => r.StatusCode == HttpStatusCode.Conflict).ShouldBe(3);
    }

    [Fact]
    public async Task New_address_is_not_confirmed()
    {
        var user = await CreateAsync("anna");
        await Sql.ExecuteAsync("UPDATE identity.users SET email_confirmed = true WHERE id = $1", IdOf(user));

        (await UpdateAsync(user, ("surname", "Same"))).GetProperty("emailConfirmed").GetBoolean().ShouldBeTrue();
        var updated = await UpdateAsync(await GetAsync($"{Users}/{IdOf(user)}"), ("email", "other@example.org"));

        updated.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Lock_keeps_the_user_out_until_unlocked()
    {
        var user = await CreateAsync("anna");

        using var past = await _admin.PostAsJsonAsync($"{Users}/{IdOf(user)}/lock", new { until = "2020-01-01T00:00:00Z" });
        (await past.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["until"]);
        (await (await _admin.PostAsync($"{Users}/{IdOf(user)}/lock", null)).JsonAsync()).GetProperty("lockoutEnd").GetString().ShouldNotBeNull();
        (await Anonymous(_tenant).PasswordAsync("anna").RefusalAsync()).Description.ShouldStartWith("This account is locked");
        (await (await _admin.PostAsync($"{Users}/{IdOf(user)}/unlock", null)).JsonAsync()).GetProperty("lockoutEnd").ValueKind.ShouldBe(JsonValueKind.Null);

        await Anonymous(_tenant).PasswordAsync("anna").TokensAsync();
    }

    [Fact]
    public async Task Deleted_user_goes_to_the_trash_and_the_name_is_free_again()
    {
        var user = await CreateAsync("anna");

        (await _admin.DeleteAsync($"{Users}/{IdOf(user)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Anonymous(_tenant).PasswordAsync("anna").RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await _admin.GetAsync($"{Users}/{IdOf(user)}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Sql.ScalarAsync<bool>("SELECT is_deleted FROM identity.users WHERE id = $1", IdOf(user))).ShouldBeTrue();
        IdOf(await CreateAsync("anna")).ShouldNotBe(IdOf(user));
    }

    [Fact]
    public async Task Nobody_ends_their_own_account_here()
    {
        var me = await GetAsync($"{Users}/by-username/admin");
        await CreateAsync("second", roleNames: ["admin"]);

        foreach (var pending in new[] { _admin.DeleteAsync($"{Users}/{IdOf(me)}"), _admin.PostAsync($"{Users}/{IdOf(me)}/lock", null), PutAsync(me, ("isActive", false)) })
        {
            using var response = await pending;
            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:NotYourself");
        }

        (await UpdateAsync(me, ("lockoutEnabled", false))).GetProperty("lockoutEnabled").GetBoolean().ShouldBeTrue(); // left alone
    }

    [Fact]
    public async Task Last_administrator_keeps_the_role()
    {
        var me = await GetAsync($"{Users}/by-username/admin");
        await CreateAsync("retired", roleNames: ["admin"], isActive: false);

        using var response = await _admin.PutAsJsonAsync($"{Users}/{IdOf(me)}/roles", new { roleNames = OrdinaryRoles });

        (await response.ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Todo.Identity:LastAdmin");
        (await RolesOfAsync(me)).ShouldBe(["admin"]);
    }

    [Fact]
    public async Task Administrators_who_end_each_other_at_once_leave_one()
    {
        var names = Enumerable.Range(0, 4).Select(i => $"admin{i}").ToList();
        var admins = new List<(Guid Id, HttpClient Http)>();
        foreach (var name in names)
        {
            var id = IdOf(await CreateAsync(name, roleNames: ["admin"]));
            admins.Add((id, await As(new TestUser(id, name, "", _tenant))));
        }

        await _admin.PutAsJsonAsync($"{Users}/{IdOf(await GetAsync($"{Users}/by-username/admin"))}/roles", new { roleNames = OrdinaryRoles });
        var ends = new Func<HttpClient, Guid, Task<HttpResponseMessage>>[]
        {
            (http, id) => http.DeleteAsync($"{Users}/{id}"),
            (http, id) => http.PostAsync($"{Users}/{id}/lock", null),
            (http, id) => http.PutAsJsonAsync($"{Users}/{id}/roles", new { roleNames = Array.Empty<string>() }),
            async (http, id) => await http.PutAsJsonAsync($"{Users}/{id}", new { userName = $"x{id:N}", email = $"{id:N}@example.org", isActive = false }),
        };

        await Task.WhenAll(admins.Select((admin, i) => ends[i](admin.Http, admins[(i + 1) % admins.Count].Id)));

        (await Sql.ScalarAsync<long>(
            """
            SELECT count(*) FROM identity.users u JOIN identity.user_roles ur ON ur.user_id = u.id JOIN identity.roles r ON r.id = ur.role_id
            WHERE r.tenant_id = $1 AND r.name = 'admin' AND u.is_active AND NOT u.is_deleted AND u.lockout_end IS NULL
            """, _tenant.Id)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Only_an_administrator_makes_or_changes_administrators()
    {
        var manager = await Given.UserAsync(_tenant);
        foreach (var permission in new[] { "AbpIdentity.Users", "AbpIdentity.Users.Create", "AbpIdentity.Users.Update", "AbpIdentity.Users.Delete" })
        {
            await Sql.ExecuteAsync(
                "INSERT INTO administration.permission_grants (id, tenant_id, name, provider_name, provider_key) VALUES ($1, $2, $3, 'R', 'user')",
                Guid.CreateVersion7(), _tenant.Id, permission);
        }

        var admin = await GetAsync($"{Users}/by-username/admin");
        using var http = await As(manager);
        foreach (var pending in new[]
        {
            http.DeleteAsync($"{Users}/{IdOf(admin)}"),
            http.PutAsJsonAsync($"{Users}/{IdOf(admin)}", new { userName = "admin", email = "mine@example.org", password = "N3w-secret!" }),
            http.PutAsJsonAsync($"{Users}/{manager.Id}/roles", new { roleNames = AdminRoles }),
            http.PostAsJsonAsync(Users, NewUser("puppet", ["admin"])),
        })
        {
            using var response = await pending;
            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:AdminsOnly");
        }

        (await http.PostAsJsonAsync(Users, NewUser("colleague", ["user"]))).EnsureSuccessStatusCode();
    }

    private static object NewUser(string name, string[]? roleNames, bool isActive = true) => new
    {
        userName = name,
        name = "",
        surname = "",
        phoneNumber = "",
        email = $"{name}@example.org",
        isActive,
        lockoutEnabled = true,
        roleNames,
        password = TestUser.Password,
        extraProperties = new { },
    };

    private async Task<JsonElement> CreateAsync(string name, string[]? roleNames = null, bool isActive = true) =>
        await (await _admin.PostAsJsonAsync(Users, NewUser(name, roleNames, isActive))).JsonAsync();

    /// <summary>Sends the whole record back, as the form does.</summary>
    private Task<HttpResponseMessage> PutAsync(JsonElement user, params (string Field, object Value)[] changes)
    {
        var record = user.EnumerateObject().ToDictionary(p => p.Name, p => (object)p.Value);
        foreach (var (field, value) in changes) record[field] = value;
        return _admin.PutAsJsonAsync($"{Users}/{IdOf(user)}", record);
    }

    private async Task<JsonElement> UpdateAsync(JsonElement user, params (string Field, object Value)[] changes) => await (await PutAsync(user, changes)).JsonAsync();

    private async Task<JsonElement> GetAsync(string path) => await (await _admin.GetAsync(path)).JsonAsync();

    private async Task<List<string>> NamesAsync(string query) =>
        [.. (await GetAsync(Users + query)).GetProperty("items").EnumerateArray().Select(u => u.GetProperty("userName").GetString()!)];

    private async Task<List<string>> RolesOfAsync(JsonElement user) =>
        [.. (await GetAsync($"{Users}/{IdOf(user)}/roles")).GetProperty("items").EnumerateArray().Select(r => r.GetProperty("name").GetString()!)];

    private static Guid IdOf(JsonElement user) => user.GetProperty("id").GetGuid();
}
