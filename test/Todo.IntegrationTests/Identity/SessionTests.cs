using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class SessionTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Sessions = "/api/account/sessions";
    private const string FirefoxOnLinux = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Fact]
    public async Task User_sees_where_they_are_signed_in()
    {
        var user = await Given.UserAsync();
        using var phone = Anonymous();
        phone.DefaultRequestHeaders.Add("User-Agent", FirefoxOnLinux);
        await phone.PasswordAsync(user.UserName).TokensAsync();
        using var here = With(await Anonymous().PasswordAsync(user.UserName).TokensAsync());
        await Given.UserAsync(); // somebody else's are not among them

        var sessions = await ListAsync(here);

        sessions.Count.ShouldBe(2);
        sessions[0].GetProperty("isCurrent").GetBoolean().ShouldBeTrue();
        sessions[1].GetProperty("isCurrent").GetBoolean().ShouldBeFalse();
        sessions[1].GetProperty("device").GetString().ShouldBe("Firefox, Linux");
        sessions[1].GetProperty("ipAddress").GetString().ShouldBe("127.0.0.1");
        sessions[1].GetProperty("clientName").GetString().ShouldBe("Todo_App");
    }

    [Fact]
    public async Task Ended_session_is_worthless_at_once_and_the_others_go_on()
    {
        var user = await Given.UserAsync();
        var (lost, mine) = (await Anonymous().PasswordAsync(user.UserName).TokensAsync(), await Anonymous().PasswordAsync(user.UserName).TokensAsync());
        using var here = With(mine);
        await using var live = await ConnectAsync(lost);
        var closed = ClosedAsync(live);

        (await here.DeleteAsync($"{Sessions}/{SessionIdOf(lost)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Tokens.UseAsync(Anonymous(), lost.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Anonymous().RefreshAsync(lost.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        await closed.WaitAsync(TimeSpan.FromSeconds(5));
        (await ListAsync(here)).Count.ShouldBe(1);
        await (await here.DeleteAsync($"{Sessions}/{SessionIdOf(lost)}")).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task All_others_end_at_once()
    {
        var user = await Given.UserAsync();
        var others = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Anonymous().PasswordAsync(user.UserName).TokensAsync()));
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);
        using var here = With(await Anonymous().PasswordAsync(user.UserName).TokensAsync());

        (await here.DeleteAsync(Sessions)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        foreach (var other in others) (await Tokens.UseAsync(Anonymous(), other.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var asked = await browser.GetAsync(new AuthorizationRequest(Host.Clients.Address).Path);
        asked.Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
        (await ListAsync(here)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses_session()
    {
        var victim = await Anonymous().PasswordAsync((await Given.UserAsync()).UserName).TokensAsync();
        using var stranger = await As(await Given.UserAsync());
        using var foreigner = await As(await Given.UserAsync(await Given.TenantAsync()));

        foreach (var http in new[] { stranger, foreigner }) await (await http.DeleteAsync($"{Sessions}/{SessionIdOf(victim)}")).ErrorAsync(HttpStatusCode.NotFound);

        (await Tokens.UseAsync(Anonymous(), victim.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await Anonymous().GetAsync(Sessions)).ErrorAsync(HttpStatusCode.Unauthorized);
        await (await Anonymous().DeleteAsync(Sessions)).ErrorAsync(HttpStatusCode.Unauthorized);
        await (await Anonymous().DeleteAsync($"{Sessions}/{SessionIdOf(victim)}")).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("PUT", "", """{"userName":"NAME","email":"NAME@example.org","password":"N3w-secret!"}""")]
    [InlineData("PUT", "", """{"userName":"NAME","email":"NAME@example.org","isActive":false}""")]
    [InlineData("PUT", "/roles", """{"roleNames":[]}""")]
    [InlineData("POST", "/lock", null)]
    [InlineData("DELETE", "/sessions", null)]
    [InlineData("DELETE", "", null)]
    public async Task What_an_administrator_changes_ends_all_sessions(string method, string path, string? body)
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var tokens = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();
        await using var live = await ConnectAsync(tokens);
        var closed = ClosedAsync(live);
        using var admin = await As(TestUser.AdminOf(user.Tenant!));
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/identity/users/{user.Id}{path}");
        if (body is not null) request.Content = new StringContent(body.Replace("NAME", user.UserName, StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");

        (await admin.SendAsync(request)).EnsureSuccessStatusCode();

        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        await closed.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task What_changes_nothing_that_matters_ends_no_session()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var tokens = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();
        using var admin = await As(TestUser.AdminOf(user.Tenant!));

        (await admin.PutAsJsonAsync($"/api/identity/users/{user.Id}", new { user.UserName, user.Email, name = "Ada", password = "" })).EnsureSuccessStatusCode();

        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Anonymous().RefreshAsync(tokens.Refresh).TokensAsync();
    }

    [Fact]
    public async Task Own_new_password_keeps_the_session_it_was_changed_in()
    {
        var tenant = await Given.TenantAsync();
        var (here, elsewhere) = (await Anonymous(tenant).PasswordAsync("admin").TokensAsync(), await Anonymous(tenant).PasswordAsync("admin").TokensAsync());
        using var admin = With(here);
        var me = await (await admin.GetAsync("/api/identity/users/by-username/admin")).JsonAsync();

        (await admin.PutAsJsonAsync(
            $"/api/identity/users/{me.GetProperty("id").GetGuid()}",
            new { userName = "admin", email = me.GetProperty("email").GetString(), password = "N3w-secret!" })).EnsureSuccessStatusCode();

        (await Tokens.UseAsync(Anonymous(), here.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Anonymous().RefreshAsync(here.Refresh).TokensAsync();
        (await Tokens.UseAsync(Anonymous(), elsewhere.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Anonymous().RefreshAsync(elsewhere.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Cookie_and_the_tokens_got_with_it_are_one_session_that_ends_with_the_sign_out()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);
        var request = new AuthorizationRequest(Host.Clients.Address);
        using var toApp = await browser.GetAsync(request.Path);
        var tokens = await Anonymous().TokenAsync(request.Exchange(AuthorizationRequest.AnswerOf(toApp)["code"])).TokensAsync();
        using var http = With(tokens);
        (await ListAsync(http)).Single().GetProperty("clientName").GetString().ShouldBe("Todo_App");

        await browser.SubmitAsync("/Account/Logout");

        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Use_is_noted_to_the_minute()
    {
        var user = await Given.UserAsync();
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        const string lastUsed = "SELECT extract(epoch FROM now() - last_used_time)::float8 FROM identity.user_sessions WHERE user_id = $1";
        await Sql.ExecuteAsync("UPDATE identity.user_sessions SET last_used_time = now() - interval '50 seconds' WHERE user_id = $1", user.Id);

        var second = await Anonymous().RefreshAsync(tokens.Refresh).TokensAsync();
        (await Sql.ScalarAsync<double>(lastUsed, user.Id)).ShouldBeGreaterThan(40);
        await Sql.ExecuteAsync("UPDATE identity.user_sessions SET last_used_time = now() - interval '70 seconds' WHERE user_id = $1", user.Id);
        await Anonymous().RefreshAsync(second.Refresh).TokensAsync();

        (await Sql.ScalarAsync<double>(lastUsed, user.Id)).ShouldBeLessThan(40);
    }

    [Fact]
    public async Task Second_node_refuses_what_ended_on_the_first_and_before_it_started()
    {
        var (before, user) = (await Given.UserAsync(), await Given.UserAsync());
        var endedBefore = await Anonymous().PasswordAsync(before.UserName).TokensAsync();
        await EndAsync(endedBefore);
        await using var node = await InProcessHost.StartAsync(Host.DatabaseSetting);
        (await Tokens.UseAsync(node.Clients.Anonymous(), endedBefore.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        (await Tokens.UseAsync(node.Clients.Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var live = await ConnectAsync(tokens, node);
        var closed = ClosedAsync(live);

        await EndAsync(tokens);

        await closed.WaitAsync(TimeSpan.FromSeconds(5));
        (await Tokens.UseAsync(node.Clients.Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task EndAsync(Tokens tokens)
    {
        using var http = With(tokens);
        (await http.DeleteAsync($"{Sessions}/{SessionIdOf(tokens)}")).EnsureSuccessStatusCode();
    }

    private async Task<HubConnection> ConnectAsync(Tokens tokens, InProcessHost? node = null)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri((node ?? Host).Clients.Address, "/signalr-hubs/todo"), options => options.AccessTokenProvider = () => Task.FromResult<string?>(tokens.Access)).Build();
        await connection.StartAsync();
        return connection;
    }

    private static Task ClosedAsync(HubConnection connection)
    {
        var closed = new TaskCompletionSource();
        connection.Closed += _ =>
        {
            closed.SetResult();
            return Task.CompletedTask;
        };
        return closed.Task;
    }

    private HttpClient With(Tokens tokens)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Access);
        return http;
    }

    private static async Task<List<JsonElement>> ListAsync(HttpClient http) =>
        [.. (await (await http.GetAsync(Sessions)).JsonAsync()).GetProperty("items").EnumerateArray()];

    private static string SessionIdOf(Tokens tokens) => Tokens.ClaimsOf(tokens.Access).GetProperty("session_id").GetString()!;
}
