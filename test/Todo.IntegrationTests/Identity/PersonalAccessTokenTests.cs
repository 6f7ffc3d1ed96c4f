using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class PersonalAccessTokenTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string PersonalTokens = "/api/account/personal-access-tokens";
    private static readonly string[] Read = ["todo:read"];
    private static readonly string[] Both = ["todo:write", "todo:read"];

    [Fact]
    public async Task Token_is_shown_once_and_stored_as_its_hash()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var http = await As(user);

        var created = await CreateAsync(http, Both, "Backup script");

        var token = created.GetProperty("token").GetString()!;
        token.ShouldStartWith("todo_pat_");
        created.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()).ShouldBe(["todo:read", "todo:write"]);
        var listed = (await (await http.GetAsync(PersonalTokens)).JsonAsync()).GetProperty("items").EnumerateArray().Single();
        listed.GetProperty("name").GetString().ShouldBe("Backup script");
        listed.GetProperty("token").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.personal_access_tokens t WHERE t::text LIKE '%' || $1 || '%'", token)).ShouldBe(0);
    }

    [Fact]
    public async Task Token_acts_as_the_user_within_its_scopes_on_the_todo_api_alone()
    {
        foreach (var tenant in new[] { null, await Given.TenantAsync() })
        {
            var user = await Given.UserAsync(tenant);
            var list = await Given.ListAsync(user);
            using var signedIn = await As(user);
            using var reading = With(await CreateAsync(signedIn, Read));
            using var writing = With(await CreateAsync(signedIn, Both));

            (await (await reading.GetAsync("/api/todo/lists")).JsonAsync()).GetRawText().ShouldContain(list.GetProperty("id").GetString()!);
            await RefusedAsync(reading.PostAsJsonAsync("/api/todo/lists", new { name = "No" }));
            (await writing.PostAsJsonAsync("/api/todo/lists", new { name = "Yes" })).EnsureSuccessStatusCode();
            foreach (var path in new[] { PersonalTokens, "/api/account/sessions", "/api/identity/users", "/api/identity/users/lookup/search", "/api/abp/application-configuration" })
            {
                await RefusedAsync(writing.GetAsync(path));
            }

            await RefusedAsync(writing.PostAsJsonAsync(PersonalTokens, New(Both)));
        }
    }

    [Fact]
    public async Task Administrators_token_administers_nothing()
    {
        using var admin = await As(TestUser.HostAdmin);
        using var http = With(await CreateAsync(admin, Both));

        foreach (var path in new[] { "/api/identity/users", "/api/openiddict/applications", "/api/multi-tenancy/tenants", "/API/Identity/users", "/connect/userinfo" })
        {
            (await http.GetAsync(path)).IsSuccessStatusCode.ShouldBeFalse(path);
        }
    }

    [Fact]
    public async Task Revoked_token_is_refused_at_once_and_its_live_connection_closes()
    {
        var user = await Given.UserAsync();
        using var signedIn = await As(user);
        var created = await CreateAsync(signedIn, Read);
        using var http = With(created);
        var token = created.GetProperty("token").GetString();
        await using var live = new HubConnectionBuilder().WithUrl(new Uri(Host.Clients.Address, "/signalr-hubs/todo"), o => o.AccessTokenProvider = () => Task.FromResult(token)).Build();
        var closed = new TaskCompletionSource();
        live.Closed += _ =>
        {
            closed.SetResult();
            return Task.CompletedTask;
        };
        await live.StartAsync();
        (await http.GetAsync("/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await signedIn.DeleteAsync($"{PersonalTokens}/{IdOf(created)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await http.GetAsync("/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(5));
        await (await signedIn.DeleteAsync($"{PersonalTokens}/{IdOf(created)}")).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("UPDATE identity.personal_access_tokens SET expiration_time = now() WHERE user_id = $1")]
    [InlineData("UPDATE identity.users SET is_active = false WHERE id = $1")]
    [InlineData("UPDATE identity.users SET is_deleted = true WHERE id = $1")]
    [InlineData("UPDATE identity.users SET lockout_end = now() + interval '1 hour' WHERE id = $1")]
    public async Task Token_ends_with_its_time_and_its_user(string change)
    {
        var user = await Given.UserAsync();
        using var signedIn = await As(user);
        using var http = With(await CreateAsync(signedIn, Read));
        (await http.GetAsync("/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Sql.ExecuteAsync(change, user.Id);

        (await http.GetAsync("/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("todo_pat_")]
    [InlineData("todo_pat_AAAA")]
    [InlineData("todo_pat_!!!!")]
    [InlineData("todo_pat_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("todo_pat_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_token_is_refused(string token)
    {
        using var http = Anonymous();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + token);

        await (await http.GetAsync("/api/todo/lists")).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("""{"name":"","scopes":["todo:read"],"expirationTime":"SOON"}""", "name")]
    [InlineData("""{"name":"x","scopes":[],"expirationTime":"SOON"}""", "scopes")]
    [InlineData("""{"name":"x","scopes":null,"expirationTime":"SOON"}""", "scopes")]
    [InlineData("""{"name":"x","scopes":["admin"],"expirationTime":"SOON"}""", "scopes")]
    [InlineData("""{"name":"x","scopes":["todo:read"],"expirationTime":"2020-01-01T00:00:00Z"}""", "expirationTime")]
    [InlineData("""{"name":"x","scopes":["todo:read"],"expirationTime":"2090-01-01T00:00:00Z"}""", "expirationTime")]
    public async Task Create_says_which_field_is_wrong(string body, string member)
    {
        using var http = await As(await Given.UserAsync());
        body = body.Replace("SOON", TimeProvider.System.GetUtcNow().AddDays(1).ToString("O"), StringComparison.Ordinal);

        using var response = await http.PostAsync(PersonalTokens, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe([member]);
    }

    [Fact]
    public async Task Tokens_are_their_users_alone()
    {
        using var owner = await As(await Given.UserAsync());
        var created = await CreateAsync(owner, Read);
        using var stranger = await As(await Given.UserAsync());
        using var foreigner = await As(await Given.UserAsync(await Given.TenantAsync()));

        foreach (var http in new[] { stranger, foreigner })
        {
            (await (await http.GetAsync(PersonalTokens)).JsonAsync()).GetProperty("items").GetArrayLength().ShouldBe(0);
            await (await http.DeleteAsync($"{PersonalTokens}/{IdOf(created)}")).ErrorAsync(HttpStatusCode.NotFound);
        }

        foreach (var pending in new[] { Anonymous().GetAsync(PersonalTokens), Anonymous().PostAsJsonAsync(PersonalTokens, New(Read)), Anonymous().DeleteAsync($"{PersonalTokens}/{IdOf(created)}") })
        {
            await (await pending).ErrorAsync(HttpStatusCode.Unauthorized);
        }
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> pending)
    {
        using var response = await pending;
        (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:TokenScopeMissing");
    }

    private static object New(string[] scopes, string name = "Script") => new { name, scopes, expirationTime = TimeProvider.System.GetUtcNow().AddDays(30) };

    private static async Task<JsonElement> CreateAsync(HttpClient http, string[] scopes, string name = "Script") =>
        await (await http.PostAsJsonAsync(PersonalTokens, New(scopes, name))).JsonAsync();

    private HttpClient With(JsonElement created)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", created.GetProperty("token").GetString());
        return http;
    }

    private static Guid IdOf(JsonElement token) => token.GetProperty("id").GetGuid();
}
