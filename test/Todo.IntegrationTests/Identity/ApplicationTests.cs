using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class ApplicationTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Applications = "/api/openiddict/applications";
    private static readonly string[] ForItself = ["client_credentials"];
    private static readonly string[] ForUsers = ["authorization_code", "refresh_token"];
    private static readonly string[] Api = ["Todo"];
    private static readonly string[] ProfileAndApi = ["profile", "todo:read"];
    private static readonly string[] Callback = ["https://client.example/callback"];

    private HttpClient _admin = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _admin = await As(TestUser.HostAdmin);
    }

    public override async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Application_is_kept_as_described_and_its_secret_shown_once()
    {
        var clientId = NewId();
        var created = await CreateAsync(new { clientId, displayName = "Reports", type = "confidential", consent = "explicit", redirectUris = Callback, grantTypes = ForUsers, scopes = ProfileAndApi });

        created.GetProperty("clientSecret").GetString()!.Length.ShouldBeGreaterThan(40);
        var kept = await (await _admin.GetAsync($"{Applications}/{IdOf(created)}")).JsonAsync();
        kept.GetProperty("clientSecret").ValueKind.ShouldBe(JsonValueKind.Null);
        kept.GetProperty("redirectUris")[0].GetString().ShouldBe(Callback[0]);
        kept.GetProperty("grantTypes").EnumerateArray().Select(g => g.GetString()).ShouldBe(ForUsers);
        kept.GetProperty("consent").GetString().ShouldBe("explicit");
        var listed = (await (await _admin.GetAsync(Applications + "?maxResultCount=1000")).JsonAsync()).GetProperty("items").EnumerateArray().ToList();
        listed.Select(a => a.GetProperty("clientId").GetString()).ShouldContain(clientId);
        listed.Single(a => a.GetProperty("clientId").GetString() == "Todo_App").GetProperty("isStatic").GetBoolean().ShouldBeTrue();
        (await Sql.ScalarAsync<string>("SELECT client_secret FROM identity.openiddict_applications WHERE client_id = $1", clientId))!.ShouldNotContain(created.GetProperty("clientSecret").GetString()!);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE parameters LIKE '%' || $1 || '%'", created.GetProperty("clientSecret").GetString()!)).ShouldBe(0);

        var updated = await (await _admin.PutAsJsonAsync($"{Applications}/{IdOf(created)}", new { displayName = "Other", consent = "implicit", grantTypes = ForItself })).JsonAsync();
        updated.GetProperty("redirectUris").GetArrayLength().ShouldBe(0);
        (await _admin.DeleteAsync($"{Applications}/{IdOf(created)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await _admin.GetAsync($"{Applications}/{IdOf(created)}")).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("redirectUris", """["http://client.example/"]""")]
    [InlineData("redirectUris", """["https://*.example/"]""")]
    [InlineData("redirectUris", """["https://client.example/#here"]""")]
    [InlineData("redirectUris", """["https://user@client.example/"]""")]
    [InlineData("redirectUris", """["/relative"]""")]
    [InlineData("redirectUris", """["javascript:alert(1)"]""")]
    [InlineData("redirectUris", "[null]")]
    [InlineData("redirectUris", "null")]
    [InlineData("postLogoutRedirectUris", """["ftp://client.example/"]""")]
    [InlineData("grantTypes", """["authorization_code","password"]""")]
    [InlineData("grantTypes", """["authorization_code","client_credentials"]""")]
    [InlineData("scopes", """["everything"]""")]
    [InlineData("scopes", """["Todo"]""")] // a third party that acts for users gets parts of it
    [InlineData("type", "\"secret\"")]
    [InlineData("consent", "\"none\"")]
    [InlineData("clientId", "\"has space\"")]
    [InlineData("clientId", "\"Todo_App\"")]
    [InlineData("displayName", "\"\"")]
    public async Task Create_says_which_field_is_wrong(string field, string value)
    {
        var body = new Dictionary<string, object?>
        {
            ["clientId"] = NewId(),
            ["displayName"] = "Client",
            ["type"] = "public",
            ["consent"] = "explicit",
            ["redirectUris"] = Callback,
            ["grantTypes"] = ForUsers,
            [field] = JsonDocument.Parse(value).RootElement,
        };

        using var response = await _admin.PostAsJsonAsync(Applications, body);

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().Distinct().ShouldBe([field]);
    }

    [Fact]
    public async Task Own_web_app_is_not_changed_here()
    {
        var id = await Sql.ScalarAsync<Guid>("SELECT id FROM identity.openiddict_applications WHERE client_id = 'Todo_App'");
        foreach (var pending in new[]
        {
            _admin.DeleteAsync($"{Applications}/{id}"), _admin.PostAsync($"{Applications}/{id}/secret", null),
            _admin.PutAsJsonAsync($"{Applications}/{id}", new { displayName = "Mine", consent = "implicit", grantTypes = ForUsers, redirectUris = Callback }),
        })
        {
            using var response = await pending;
            (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:StaticApplication");
        }
    }

    [Fact]
    public async Task Applications_are_the_hosts_alone()
    {
        using var admin = await As(TestUser.AdminOf(await Given.TenantAsync()));
        using var user = await As(await Given.UserAsync());
        foreach (var (method, path) in new[] { ("GET", ""), ("POST", ""), ("GET", "/{id}"), ("PUT", "/{id}"), ("DELETE", "/{id}"), ("POST", "/{id}/secret") })
        {
            foreach (var (http, status) in new[] { (admin, HttpStatusCode.Forbidden), (user, HttpStatusCode.Forbidden), (Anonymous(), HttpStatusCode.Unauthorized) })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Applications + path.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal));
                if (method is "POST" or "PUT") request.Content = JsonContent.Create(new { clientId = NewId(), displayName = "x", grantTypes = ForItself, type = "confidential" });
                (await http.SendAsync(request)).StatusCode.ShouldBe(status, $"{method} {path}");
            }
        }
    }

    [Fact]
    public async Task Service_client_acts_with_what_it_was_granted()
    {
        var client = await ServiceClientAsync();
        using var http = await AsClientAsync(client);
        (await http.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await http.GetAsync("/api/account/sessions")).StatusCode.ShouldBe(HttpStatusCode.Forbidden); // for people
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "/api/identity/users");
        elsewhere.Headers.Add("__tenant", (await Given.TenantAsync()).Name);
        (await http.SendAsync(elsewhere)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var granted = await ServiceClientAsync();
        (await GrantAsync(_admin, granted.Id, "AbpIdentity.Users")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await _admin.GetAsync(PermissionsOf(granted.Id))).JsonAsync()).GetProperty("entityDisplayName").GetString().ShouldBe("Service");
        using var grantedHttp = await AsClientAsync(granted);

        (await grantedHttp.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await grantedHttp.GetAsync("/api/identity/roles")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _admin.DeleteAsync($"{Applications}/{granted.RowId}")).EnsureSuccessStatusCode();
        (await grantedHttp.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await TokenAsync(granted)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.permission_grants WHERE provider_name = 'C' AND provider_key = $1", granted.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Only_who_manages_applications_permissions_grants_to_one_that_exists()
    {
        var client = await ServiceClientAsync();
        using var tenantAdmin = await As(TestUser.AdminOf(await Given.TenantAsync()));
        using var user = await As(await Given.UserAsync());

        foreach (var http in new[] { tenantAdmin, user })
        {
            await (await GrantAsync(http, client.Id, "AbpIdentity.Users")).ErrorAsync(HttpStatusCode.Forbidden);
            await (await http.GetAsync(PermissionsOf(client.Id))).ErrorAsync(HttpStatusCode.Forbidden);
        }
        await (await GrantAsync(_admin, NewId(), "AbpIdentity.Users")).ErrorAsync(HttpStatusCode.NotFound);
        await (await _admin.GetAsync(PermissionsOf(NewId()))).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task New_secret_replaces_the_old_one()
    {
        var client = await ServiceClientAsync();

        var renewed = await (await _admin.PostAsync($"{Applications}/{client.RowId}/secret", null)).JsonAsync();

        (await TokenAsync(client)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await TokenAsync(client with { Secret = renewed.GetProperty("clientSecret").GetString()! })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var open = await CreateAsync(new { clientId = NewId(), displayName = "Phone", redirectUris = Callback, grantTypes = ForUsers });
        using var refused = await _admin.PostAsync($"{Applications}/{IdOf(open)}/secret", null);
        (await refused.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:PublicApplicationHasNoSecret");
    }

    [Fact]
    public async Task Secret_is_not_kept_for_a_repeated_request()
    {
        var client = await ServiceClientAsync();
        using var http = await As(TestUser.HostAdmin);
        http.DefaultRequestHeaders.Add("Idempotency-Key", NewId());

        var secret = (await (await http.PostAsync($"{Applications}/{client.RowId}/secret", null)).JsonAsync()).GetProperty("clientSecret").GetString()!;

        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.idempotency_keys k WHERE k::text LIKE '%' || $1 || '%'", secret)).ShouldBe(0);
    }

    [Fact]
    public async Task Introspection_is_for_confidential_clients_and_knows_what_was_revoked()
    {
        var client = await ServiceClientAsync();
        var token = (await (await TokenAsync(client)).JsonAsync()).GetProperty("access_token").GetString()!;

        (await (await FormAsync("/connect/introspect", client, ("token", token))).JsonAsync()).GetProperty("active").GetBoolean().ShouldBeTrue();
        (await FormAsync("/connect/revocat", client, ("token", token))).EnsureSuccessStatusCode();
        (await (await FormAsync("/connect/introspect", client, ("token", token))).JsonAsync()).GetProperty("active").GetBoolean().ShouldBeFalse();

        (await FormAsync("/connect/introspect", client with { Secret = "wrong" }, ("token", token))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<JsonElement> CreateAsync(object application) => await (await _admin.PostAsJsonAsync(Applications, application)).JsonAsync();

    private async Task<ServiceClient> ServiceClientAsync()
    {
        var id = NewId();
        var created = await CreateAsync(new { clientId = id, displayName = "Service", type = "confidential", consent = "implicit", grantTypes = ForItself, scopes = Api });
        return new ServiceClient(IdOf(created), id, created.GetProperty("clientSecret").GetString()!);
    }

    private Task<HttpResponseMessage> TokenAsync(ServiceClient client) => FormAsync("/connect/token", client, ("grant_type", "client_credentials"), ("scope", "Todo"));

    private async Task<HttpClient> AsClientAsync(ServiceClient client)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await (await TokenAsync(client)).JsonAsync()).GetProperty("access_token").GetString());
        return http;
    }

    private async Task<HttpResponseMessage> FormAsync(string path, ServiceClient client, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{client.Id}:{client.Secret}")));
        return await Anonymous().SendAsync(request);
    }

    private static string PermissionsOf(string clientId) => $"/api/permission-management/permissions?providerName=C&providerKey={clientId}";

    private static Task<HttpResponseMessage> GrantAsync(HttpClient http, string clientId, string permission) =>
        http.PutAsJsonAsync(PermissionsOf(clientId), new { permissions = new[] { new { name = permission, isGranted = true } } });

    private static string NewId() => $"client-{Guid.CreateVersion7():N}";

    private static Guid IdOf(JsonElement application) => application.GetProperty("id").GetGuid();

    private sealed record ServiceClient(Guid RowId, string Id, string Secret);
}
