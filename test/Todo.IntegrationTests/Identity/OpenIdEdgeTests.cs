using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>What a client library does not try: requests and tokens that are nearly right.</summary>
public sealed class OpenIdEdgeTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static readonly string[] UserInfoClaims = ["preferred_username", "email", "phone_number", "role"];

    private ThirdParty _app = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _app = await ThirdParty.RegisterAsync(Host);
    }

    [Theory]
    [InlineData("https://third.example/callback/")]
    [InlineData("https://third.example/Callback")]
    [InlineData("https://third.example/callback?more=1")]
    [InlineData("https://third.example/callback#more")]
    [InlineData("https://third.example/a/../callback")]
    [InlineData("https://third.example:443/callback")]
    [InlineData("https://third.example:8443/callback")]
    [InlineData("http://third.example/callback")]
    [InlineData("https://third.example.evil.example/callback")]
    [InlineData("https://third.example@evil.example/callback")]
    [InlineData("https://THIRD.example/callback")]
    public async Task Redirect_address_is_compared_exactly(string address)
    {
        using var browser = await SignedInAsync();

        using var response = await browser.GetAsync(_app.Request().With("redirect_uri", address).Path);
        using var signOut = await browser.GetAsync($"/connect/endsession?client_id={_app.ClientId}&post_logout_redirect_uri={Uri.EscapeDataString(address)}");

        response.Headers.Location!.OriginalString.ShouldStartWith("/Account/Error?error=");
        signOut.Headers.Location!.OriginalString.ShouldStartWith("/Account/Error?error=");
    }

    [Theory]
    [InlineData("code_challenge", null)]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("code_challenge_method", null)] // plain is what it would mean
    [InlineData("response_mode", "form_post")]
    [InlineData("response_type", "id_token")]
    [InlineData("response_type", "code id_token")]
    [InlineData("scope", "openid Todo")]
    [InlineData("scope", "openid phone")] // known, and not registered for this client
    [InlineData("prompt", "none login")]
    [InlineData("request", "eyJhbGciOiJub25lIn0.e30.")]
    public async Task Request_that_is_not_registered_or_not_safe_gets_no_code(string parameter, string? value)
    {
        using var browser = await SignedInAsync();
        await _app.AllowedByAsync(browser);

        using var response = await browser.GetAsync(_app.Request().With(parameter, value).Path);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldContain("error=");
        response.Headers.Location.OriginalString.ShouldNotContain("code=");
    }

    [Fact]
    public async Task What_one_client_got_is_nothing_to_another()
    {
        using var browser = await SignedInAsync();
        var other = await ThirdParty.RegisterAsync(Host);
        var tokens = await _app.AllowedByAsync(browser);
        using var redirect = await browser.GetAsync(_app.Request().Path);

        (await other.RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await other.RedeemAsync(_app.Request(), redirect).RefusalAsync()).Error.ShouldBe("invalid_grant");

        await _app.RefreshAsync(tokens.Refresh).TokensAsync(); // it was not spent by that
    }

    [Theory]
    [InlineData("openid todo:read")]
    [InlineData("openid profile todo:read", "preferred_username")]
    [InlineData("openid email todo:read", "email")]
    [InlineData("openid profile email todo:read", "preferred_username", "email")]
    public async Task Userinfo_tells_what_was_asked_for(string scope, params string[] told)
    {
        using var browser = await SignedInAsync();
        var tokens = await _app.AllowedByAsync(browser, scope + " offline_access");

        var info = await (await _app.UseAsync(tokens, HttpMethod.Get, "/connect/userinfo")).JsonAsync();

        info.GetProperty("sub").GetString().ShouldBe(Tokens.ClaimsOf(tokens.Identity).GetProperty("sub").GetString());
        UserInfoClaims.Where(claim => info.TryGetProperty(claim, out _)).ShouldBe(told);
        UserInfoClaims.Where(claim => Tokens.ClaimsOf(tokens.Identity).TryGetProperty(claim, out _)).ShouldBe(told);
    }

    [Fact]
    public async Task Ended_session_is_over_for_introspection_and_userinfo_as_well()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var tokens = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();
        (await UserInfoAsync(tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var http = With(tokens.Access);

        (await http.DeleteAsync($"/api/account/sessions/{Tokens.ClaimsOf(tokens.Access).GetProperty("session_id").GetString()}")).EnsureSuccessStatusCode();

        (await UserInfoAsync(tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var another = await Anonymous(user.Tenant).PasswordAsync(user.UserName).TokensAsync();
        await Sql.ExecuteAsync("UPDATE identity.users SET is_active = false WHERE id = $1", user.Id);
        (await UserInfoAsync(another.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Deleted_application_is_out_at_once()
    {
        using var browser = await SignedInAsync();
        var tokens = await _app.AllowedByAsync(browser);
        using var admin = await As(TestUser.HostAdmin);
        var id = await Sql.ScalarAsync<Guid>("SELECT id FROM identity.openiddict_applications WHERE client_id = $1", _app.ClientId);

        (await admin.DeleteAsync($"/api/openiddict/applications/{id}")).EnsureSuccessStatusCode();

        (await _app.UseAsync(tokens, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await UserInfoAsync(tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _app.RefreshAsync(tokens.Refresh).RefusalAsync(HttpStatusCode.Unauthorized)).Error.ShouldBe("invalid_client");
    }

    [Fact]
    public async Task Time_of_the_sign_in_is_told_and_may_be_demanded()
    {
        using var browser = await SignedInAsync();
        var request = new AuthorizationRequest(Host.Clients.Address);
        var before = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

        using var redirect = await browser.GetAsync(request.With("max_age", "3600").Path);

        var tokens = await Anonymous().TokenAsync(request.Exchange(AuthorizationRequest.AnswerOf(redirect)["code"])).TokensAsync();
        var time = Tokens.ClaimsOf(tokens.Identity).GetProperty("auth_time").GetInt64();
        time.ShouldBeInRange(before - 60, before + 1);
        var refreshed = await Anonymous().RefreshAsync(tokens.Refresh).TokensAsync();
        Tokens.ClaimsOf(refreshed.Identity).GetProperty("auth_time").GetInt64().ShouldBe(time);
        Tokens.ClaimsOf(tokens.Access).TryGetProperty("auth_time", out _).ShouldBeFalse();
        using var again = await browser.GetAsync(request.With("max_age", "0").Path);
        again.Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
        again.Headers.Location.Query.ShouldNotContain("max_age");
    }

    [Fact]
    public async Task Hint_of_somebody_else_neither_signs_in_nor_out()
    {
        var stranger = await Anonymous().PasswordAsync((await Given.UserAsync()).UserName).TokensAsync();
        using var browser = await SignedInAsync();
        var silent = new AuthorizationRequest(Host.Clients.Address).With("prompt", "none");

        using var signIn = await browser.GetAsync(silent.With("id_token_hint", stranger.Identity).Path);
        using var signOut = await browser.GetAsync($"/connect/endsession?id_token_hint={stranger.Identity}");
        using var noToken = await browser.GetAsync($"/connect/endsession?id_token_hint={stranger.Access}");

        AuthorizationRequest.AnswerOf(signIn)["error"].ShouldBe("login_required");
        signOut.Headers.Location!.OriginalString.ShouldBe("/Account/Logout"); // asks
        noToken.Headers.Location!.OriginalString.ShouldBe("/Account/Logout");
        AuthorizationRequest.AnswerOf(await browser.GetAsync(silent.With("id_token_hint", null).Path)).ShouldContainKey("code");
    }

    [Fact]
    public async Task Third_partys_token_acts_in_its_tenant_whatever_the_request_says()
    {
        var (alice, bob) = (await Given.UserAsync(await Given.TenantAsync()), await Given.UserAsync(await Given.TenantAsync()));
        var (hers, his) = (await Given.ListAsync(alice), await Given.ListAsync(bob));
        using var browser = await SignedInAsync(alice);
        using var http = With((await _app.AllowedByAsync(browser)).Access);
        http.DefaultRequestHeaders.Add("__tenant", bob.Tenant!.Name);

        var lists = (await (await http.GetAsync($"/api/todo/lists?__tenant={bob.Tenant.Name}")).JsonAsync()).GetRawText();

        lists.ShouldContain(IdOf(hers));
        lists.ShouldNotContain(IdOf(his));
        (await http.GetAsync($"/api/todo/lists/{IdOf(his)}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var elsewhere = await browser.GetAsync(_app.Request().With("__tenant", bob.Tenant.Name).Path);
        elsewhere.Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
    }

    [Fact]
    public async Task Confidential_client_needs_a_verifier_and_its_secret()
    {
        using var admin = await As(TestUser.HostAdmin);
        string[] redirectUris = [ThirdParty.RedirectUri], grantTypes = ["authorization_code"], scopes = ["Todo"];
        var clientId = $"server-{Guid.CreateVersion7():N}";
        (await admin.PostAsJsonAsync("/api/openiddict/applications", new { clientId, displayName = "Server", type = "confidential", consent = "implicit", redirectUris, grantTypes, scopes })).EnsureSuccessStatusCode();
        using var browser = await SignedInAsync();
        var request = _app.Request("openid Todo").With("client_id", clientId);

        using var redirect = await browser.GetAsync(request.Path);
        using var unguarded = await browser.GetAsync(_app.Request("openid Todo").With("client_id", clientId).With("code_challenge", null).Path);

        unguarded.Headers.Location!.OriginalString.ShouldContain("error=invalid_request");
        var withoutSecret = new ThirdParty(Host, clientId, "Server").RedeemAsync(request, redirect);
        (await withoutSecret.RefusalAsync(HttpStatusCode.Unauthorized)).Error.ShouldBe("invalid_client");
    }

    private Task<HttpResponseMessage> UserInfoAsync(string token) => With(token).GetAsync("/connect/userinfo");

    private HttpClient With(string token)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private async Task<Browser> SignedInAsync(TestUser? user = null)
    {
        user ??= await Given.UserAsync();
        var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName, user.Tenant is null ? "/Account/Login" : $"/Account/Login?__tenant={user.Tenant.Name}");
        return browser;
    }

    private static string IdOf(JsonElement list) => list.GetProperty("id").GetString()!;
}
