using System.Net;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class AuthorizationCodeTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Sign_in_page_leads_to_a_code_and_the_code_to_tokens()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        var request = new AuthorizationRequest(Host.Clients.Address);

        using var toPage = await browser.GetAsync(request.Path);
        toPage.Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
        using var back = await browser.SignInAsync(user.UserName, toPage.Headers.Location.PathAndQuery);
        back.Headers.Location!.OriginalString.ShouldStartWith("/connect/authorize?");
        using var toApp = await browser.GetAsync(back.Headers.Location.OriginalString);
        toApp.Headers.Location!.OriginalString.ShouldStartWith(request.Parameters["redirect_uri"] + "?");
        var answer = AuthorizationRequest.AnswerOf(toApp);
        answer["state"].ShouldBe("the-state");

        var tokens = await Anonymous().TokenAsync(request.Exchange(answer["code"])).TokensAsync();

        Tokens.ClaimsOf(tokens.Access).GetProperty("sub").GetString().ShouldBe(user.Id.ToString());
        var identity = Tokens.ClaimsOf(tokens.Identity);
        identity.GetProperty("aud").GetString().ShouldBe("Todo_App");
        identity.GetProperty("nonce").GetString().ShouldBe("the-nonce");
        identity.GetProperty("iss").GetString().ShouldBe(Host.Clients.Address.AbsoluteUri);
        identity.GetProperty("preferred_username").GetString().ShouldBe(user.UserName);
        await Anonymous().RefreshAsync(tokens.Refresh).TokensAsync();
    }

    [Fact]
    public async Task Registration_page_signs_in_and_leads_on()
    {
        var name = $"page-{Guid.CreateVersion7():N}";
        using var browser = new Browser(Host.Clients.Address);
        var request = new AuthorizationRequest(Host.Clients.Address);
        using var toPage = await browser.GetAsync(request.Path);
        var registration = toPage.Headers.Location!.PathAndQuery.Replace("/Account/Login", "/Account/Register", StringComparison.Ordinal);

        using var back = await browser.SubmitAsync(
            registration, ("UserName", name), ("EmailAddress", $"{name}@example.org"), ("Password", TestUser.Password));

        using var toApp = await browser.GetAsync(back.Headers.Location!.OriginalString);
        var tokens = await Anonymous().TokenAsync(request.Exchange(AuthorizationRequest.AnswerOf(toApp)["code"])).TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("preferred_username").GetString().ShouldBe(name);
    }

    [Fact]
    public async Task Code_is_good_once_and_its_reuse_takes_back_what_it_gave()
    {
        var (request, code) = await CodeAsync();
        var tokens = await Anonymous().TokenAsync(request.Exchange(code)).TokensAsync();

        (await Anonymous().TokenAsync(request.Exchange(code)).RefusalAsync()).Error.ShouldBe("invalid_grant");

        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Code_is_good_only_for_who_began()
    {
        var (request, code) = await CodeAsync();

        (await Anonymous().TokenAsync(request.Exchange(code, verifier: new string('x', 43))).RefusalAsync()).Error.ShouldBe("invalid_grant");
        request.With("redirect_uri", Host.Clients.Address + "elsewhere");
        (await Anonymous().TokenAsync(request.Exchange(code)).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Theory]
    [InlineData("redirect_uri", "http://evil.example/")]
    [InlineData("redirect_uri", "http://127.0.0.1:1/")]
    [InlineData("redirect_uri", null)]
    [InlineData("code_challenge", null)]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("client_id", "Stranger")]
    [InlineData("response_type", "token")]
    public async Task Wrong_request_ends_at_our_error_page(string parameter, string? value)
    {
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync((await Given.UserAsync()).UserName);

        using var response = await browser.GetAsync(new AuthorizationRequest(Host.Clients.Address).With(parameter, value).Path);

        response.Headers.Location!.OriginalString.ShouldStartWith("/Account/Error?error=");
        using var page = await browser.GetAsync(response.Headers.Location.OriginalString);
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Silent_request_is_told_when_nobody_is_signed_in()
    {
        using var browser = new Browser(Host.Clients.Address);
        var silent = new AuthorizationRequest(Host.Clients.Address).With("prompt", "none");

        using var before = await browser.GetAsync(silent.Path);
        await browser.SignInAsync((await Given.UserAsync()).UserName);
        using var after = await browser.GetAsync(silent.Path);

        AuthorizationRequest.AnswerOf(before)["error"].ShouldBe("login_required");
        AuthorizationRequest.AnswerOf(after).ShouldContainKey("code");
    }

    [Theory]
    [InlineData("is_active = false")]
    [InlineData("security_stamp = 'changed with the password'")]
    public async Task Cookie_of_who_may_not_sign_in_is_nothing(string change)
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);
        await Sql.ExecuteAsync($"UPDATE identity.users SET {change} WHERE id = $1", user.Id);

        using var response = await browser.GetAsync(new AuthorizationRequest(Host.Clients.Address).Path);

        response.Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
    }

    [Fact]
    public async Task Tenant_of_the_request_is_the_one_to_sign_in_to()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var browser = new Browser(Host.Clients.Address);
        var request = new AuthorizationRequest(Host.Clients.Address).With("__tenant", user.Tenant!.Name);
        using var toPage = await browser.GetAsync(request.Path);
        (await (await browser.GetAsync(toPage.Headers.Location!.PathAndQuery)).Content.ReadAsStringAsync()).ShouldContain(user.Tenant.Name);

        using var back = await browser.SignInAsync(user.UserName, toPage.Headers.Location.PathAndQuery);
        using var toApp = await browser.GetAsync(back.Headers.Location!.OriginalString);

        var tokens = await Anonymous().TokenAsync(request.Exchange(AuthorizationRequest.AnswerOf(toApp)["code"])).TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("tenantid").GetString().ShouldBe(user.Tenant.Id.ToString());
        var elsewhere = new AuthorizationRequest(Host.Clients.Address).With("__tenant", (await Given.TenantAsync()).Name);
        (await browser.GetAsync(elsewhere.Path)).Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
    }

    [Fact]
    public async Task End_of_session_with_the_identity_token_signs_out_and_leads_back()
    {
        var (request, code, browser) = await SignedInAsync();
        using var owned = browser;
        var tokens = await Anonymous().TokenAsync(request.Exchange(code)).TokensAsync();

        using var evil = await browser.GetAsync($"/connect/endsession?id_token_hint={tokens.Identity}&post_logout_redirect_uri=http://evil.example/");
        evil.Headers.Location!.OriginalString.ShouldStartWith("/Account/Error");
        using var response = await browser.GetAsync($"/connect/endsession?id_token_hint={tokens.Identity}&post_logout_redirect_uri={request.Parameters["redirect_uri"]}");

        response.Headers.Location!.OriginalString.ShouldBe(request.Parameters["redirect_uri"]);
        (await browser.GetAsync(request.Path)).Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
    }

    [Fact]
    public async Task End_of_session_without_it_asks_the_user()
    {
        var (request, _, browser) = await SignedInAsync();
        using var owned = browser;

        using var response = await browser.GetAsync("/connect/endsession");
        response.Headers.Location!.OriginalString.ShouldBe("/Account/Logout");
        (await browser.GetAsync(request.Path)).Headers.Location!.Query.ShouldContain("code="); // still signed in
        await browser.SubmitAsync("/Account/Logout");

        (await browser.GetAsync(request.Path)).Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
    }

    private async Task<(AuthorizationRequest Request, string Code)> CodeAsync()
    {
        var (request, code, browser) = await SignedInAsync();
        browser.Dispose();
        return (request, code);
    }

    private async Task<(AuthorizationRequest Request, string Code, Browser Browser)> SignedInAsync()
    {
        var browser = new Browser(Host.Clients.Address);
        var request = new AuthorizationRequest(Host.Clients.Address);
        await browser.SignInAsync((await Given.UserAsync()).UserName);
        using var redirect = await browser.GetAsync(request.Path);
        return (request, AuthorizationRequest.AnswerOf(redirect)["code"], browser);
    }
}
