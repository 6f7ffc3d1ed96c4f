using System.Net;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>Third parties' applications act for a user as far as the user allowed.</summary>
public sealed class ConsentTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private ThirdParty _app = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _app = await ThirdParty.RegisterAsync(Host);
    }

    [Fact]
    public async Task User_is_asked_once_in_plain_words()
    {
        foreach (var tenant in new[] { null, await Given.TenantAsync() })
        {
            using var browser = await SignedInAsync(await Given.UserAsync(tenant));
            var request = _app.Request();

            var page = await browser.HtmlAsync(request.Path);
            page.ShouldContain(WebUtility.HtmlEncode(_app.Name), Case.Sensitive, "its name, and no markup of its own");
            page.ShouldContain("see your lists and everything in them");
            page.ShouldNotContain("change your lists");
            page.ShouldContain("third.example");
            if (tenant is not null) page.ShouldContain(tenant.Name);
            (await browser.HtmlAsync(request.Path + "&culture=de&ui-culture=de")).ShouldContain("Ihre Listen mit allem darin zu sehen");
            await _app.AllowedByAsync(browser);

            using var second = await browser.GetAsync(request.Path);
            await _app.ExchangeAsync(request, second);
        }
    }

    [Fact]
    public async Task User_who_denies_is_asked_again_and_nothing_is_kept()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var request = _app.Request();

        using var answer = await browser.SubmitAsync(request.Path, ConsentForm.Fields(request, "deny"));

        answer.Headers.Location!.OriginalString.ShouldStartWith(ThirdParty.RedirectUri + "?");
        var parameters = AuthorizationRequest.AnswerOf(answer);
        (parameters["error"], parameters["state"]).ShouldBe(("access_denied", "the-state"));
        (await browser.GetAsync(request.Path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.openiddict_authorizations WHERE subject = $1", user.Id.ToString())).ShouldBe(0);
    }

    [Fact]
    public async Task Prompt_says_whether_the_user_may_be_asked()
    {
        using var browser = new Browser(Host.Clients.Address);
        await ShouldFailAsync(browser, "none", "login_required");
        await browser.SignInAsync((await Given.UserAsync()).UserName);
        await ShouldFailAsync(browser, "none", "consent_required");
        await _app.AllowedByAsync(browser);

        AuthorizationRequest.AnswerOf(await browser.GetAsync(_app.Request().With("prompt", "none").Path)).ShouldContainKey("code");
        (await browser.GetAsync(_app.Request().With("prompt", "consent").Path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var prompt in new[] { "login", "select_account", "login consent" })
        {
            using var again = await browser.GetAsync(_app.Request().With("prompt", prompt).Path);
            again.Headers.Location!.AbsolutePath.ShouldBe("/Account/Login");
            again.Headers.Location.Query.Contains("prompt%3Dconsent", StringComparison.Ordinal).ShouldBe(prompt.Contains("consent", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Whoever_wants_more_asks_again_and_whoever_wants_less_does_not()
    {
        using var browser = await SignedInAsync(await Given.UserAsync());
        var first = await _app.AllowedByAsync(browser);
        (await browser.GetAsync(_app.Request(ThirdParty.WriteScope).Path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var second = await _app.AllowedByAsync(browser, ThirdParty.WriteScope);

        using var less = await browser.GetAsync(_app.Request().Path);

        var third = await _app.ExchangeAsync(_app.Request(), less);
        Tokens.ClaimsOf(third.Access).GetProperty("scope").GetString()!.Split(' ').Order().ShouldBe(ThirdParty.ReadScope.Split(' ').Order());
        foreach (var tokens in new[] { first, second, third }) await _app.RefreshAsync(tokens.Refresh).TokensAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task Answer_that_did_not_come_from_our_page_is_none(string? token)
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var fields = ConsentForm.Fields(_app.Request(), "allow");
        if (token is not null) fields = [.. fields, ("__RequestVerificationToken", token)];

        using var response = await browser.PostAsync("/connect/authorize", fields);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.openiddict_authorizations WHERE subject = $1", user.Id.ToString())).ShouldBe(0);
    }

    [Fact]
    public async Task Client_may_post_its_request()
    {
        using var browser = await SignedInAsync(await Given.UserAsync());

        using var response = await browser.PostAsync("/connect/authorize", [.. ConsentForm.Fields(_app.Request(), "").SkipLast(1)]);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("name=\"decision\"");
    }

    [Fact]
    public async Task Token_opens_what_was_allowed_and_tells_no_more()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var browser = await SignedInAsync(user);
        var list = await Given.ListAsync(user);

        var reading = await _app.AllowedByAsync(browser);
        var writing = await _app.AllowedByAsync(browser, ThirdParty.WriteScope);

        (await (await _app.UseAsync(reading, HttpMethod.Get, "/api/todo/lists")).JsonAsync()).GetRawText().ShouldContain(list.GetProperty("id").GetString()!);
        (await (await _app.UseAsync(reading, HttpMethod.Post, "/api/todo/lists")).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:TokenScopeMissing");
        (await _app.UseAsync(writing, HttpMethod.Post, "/api/todo/lists")).EnsureSuccessStatusCode();
        foreach (var path in new[] { "/api/account/authorizations", "/api/account/my-profile", "/api/account/sessions", "/api/identity/users", "/api/abp/application-configuration" })
        {
            (await (await _app.UseAsync(writing, HttpMethod.Get, path)).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:TokenScopeMissing");
        }

        var told = Tokens.ClaimsOf(reading.Access);
        foreach (var claim in new[] { "email", "phone_number", "given_name" }) told.TryGetProperty(claim, out _).ShouldBeFalse(claim);
        told.GetProperty("tenantid").GetString().ShouldBe(user.Tenant!.Id.ToString());
    }

    [Fact]
    public async Task Administrators_third_party_administers_nothing()
    {
        using var browser = await SignedInAsync(TestUser.HostAdmin);
        var tokens = await _app.AllowedByAsync(browser, ThirdParty.WriteScope);

        foreach (var path in new[] { "/api/identity/users", "/api/openiddict/applications", "/api/multi-tenancy/tenants", "/API/Identity/users" })
        {
            await (await _app.UseAsync(tokens, HttpMethod.Get, path)).ErrorAsync(HttpStatusCode.Forbidden);
        }

        using var refused = await browser.GetAsync(_app.Request("openid Todo").Path);
        refused.Headers.Location!.OriginalString.ShouldContain("error=invalid_request", Case.Sensitive, "a third party is not registered for everything");
    }

    [Fact]
    public async Task Applications_session_is_its_own()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var tokens = await _app.AllowedByAsync(browser);

        await browser.SubmitAsync("/Account/Logout"); // the application goes on
        tokens = await _app.RefreshAsync(tokens.Refresh).TokensAsync();
        (await _app.UseAsync(tokens, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Sql.ExecuteAsync("UPDATE identity.users SET security_stamp = 'changed with the password' WHERE id = $1", user.Id);
        (await _app.RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        await browser.SignInAsync(user.UserName);
        using var remembered = await browser.GetAsync(_app.Request().Path);
        var again = await _app.ExchangeAsync(_app.Request(), remembered);
        (await _app.UseAsync(again, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.openiddict_authorizations WHERE subject = $1 AND status = 'valid'", user.Id.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task Stolen_refresh_token_ends_the_application_and_not_the_user()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var stolen = await _app.AllowedByAsync(browser);
        var current = await _app.RefreshAsync(stolen.Refresh).TokensAsync();
        await Sql.ExecuteAsync(
            "UPDATE identity.openiddict_tokens SET redemption_date = now() - interval '1 minute' WHERE subject = $1 AND status = 'redeemed'", user.Id.ToString());

        (await _app.RefreshAsync(stolen.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");

        (await _app.RefreshAsync(current.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await _app.UseAsync(current, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        AuthorizationRequest.AnswerOf(await browser.GetAsync(new AuthorizationRequest(Host.Clients.Address).Path)).ShouldContainKey("code");
    }

    private async Task<Browser> SignedInAsync(TestUser user)
    {
        var browser = new Browser(Host.Clients.Address);
        var page = user.Tenant is null ? "/Account/Login" : $"/Account/Login?__tenant={user.Tenant.Name}";
        using var response = await browser.SignInAsync(user.UserName, page);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    private async Task ShouldFailAsync(Browser browser, string prompt, string error) =>
        AuthorizationRequest.AnswerOf(await browser.GetAsync(_app.Request().With("prompt", prompt).Path))["error"].ShouldBe(error);
}
