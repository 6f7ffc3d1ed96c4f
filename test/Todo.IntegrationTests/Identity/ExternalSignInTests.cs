using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>A second host whose users sign in with their account at the first one.</summary>
public sealed class ExternalSignInTests(TodoHostFixture fixture, RelyingHost relying) : HostTest(fixture), IClassFixture<RelyingHost>
{
    private Given There { get; set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await relying.StartAsync(Host);
        There = new Given(relying.Host.Clients);
    }

    [Fact]
    public async Task Newcomer_gets_an_account_without_a_password_and_comes_back_into_it()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(relying.Host.Clients.Address);
        using var again = new Browser(relying.Host.Clients.Address);

        using var first = await SignInAsync(browser, user);
        using var second = await SignInAsync(again, user);

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect, await first.Content.ReadAsStringAsync());
        first.Headers.Location!.OriginalString.ShouldBe("/");
        second.Headers.Location!.OriginalString.ShouldBe("/");
        (await relying.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE email = $1 AND password_hash IS NULL AND NOT email_confirmed", user.Email)).ShouldBe(1);
        (await browser.HtmlAsync("/Account/Manage/External")).ShouldContain(user.Email);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task Account_with_the_same_address_is_taken_only_when_both_sides_have_confirmed_it(bool isConfirmedThere, bool isConfirmedHere, bool isLinked)
    {
        var user = await Given.UserAsync();
        var local = await There.UserAsync();
        await relying.Sql.ExecuteAsync(
            "UPDATE identity.users SET email = $1, normalized_email = upper($1), email_confirmed = $2 WHERE id = $3", user.Email, isConfirmedHere, local.Id);
        await Sql.ExecuteAsync("UPDATE identity.users SET email_confirmed = $1 WHERE id = $2", isConfirmedThere, user.Id);
        using var browser = new Browser(relying.Host.Clients.Address);

        using var response = await SignInAsync(browser, user);

        (response.StatusCode == HttpStatusCode.Redirect).ShouldBe(isLinked);
        (await relying.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_external_logins WHERE user_id = $1", local.Id)).ShouldBe(isLinked ? 1 : 0);
    }

    [Fact]
    public async Task Signed_in_user_links_and_unlinks_a_provider_but_never_the_last_way_in()
    {
        var (user, local) = (await Given.UserAsync(), await There.UserAsync());
        using var browser = new Browser(relying.Host.Clients.Address);
        await browser.SignInAsync(local.UserName);

        using var challenge = await browser.SubmitToAsync("/Account/Manage/External", "Link");
        using var linked = await ReturnAsync(browser, user, challenge);
        (await relying.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_external_logins WHERE user_id = $1", local.Id)).ShouldBe(1);
        await relying.Sql.ExecuteAsync("UPDATE identity.users SET password_hash = NULL WHERE id = $1", local.Id);
        using var refused = await browser.SubmitToAsync("/Account/Manage/External", "Unlink");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("no other way to sign in");
        await relying.Sql.ExecuteAsync("UPDATE identity.users SET password_hash = 'x' WHERE id = $1", local.Id);
        using var unlinked = await browser.SubmitToAsync("/Account/Manage/External", "Unlink");

        linked.Headers.Location!.OriginalString.ShouldBe("/Account/Manage/External");
        unlinked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await relying.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_external_logins WHERE user_id = $1", local.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Answer_that_nobody_asked_for_leads_to_the_sign_in()
    {
        using var browser = new Browser(relying.Host.Clients.Address);

        using var forged = await browser.GetAsync("/Account/External/Callback/First?code=abc&state=def");
        using var empty = await browser.GetAsync("/Account/External?handler=Callback");

        forged.Headers.Location!.OriginalString.ShouldStartWith("/Account/Login");
        empty.Headers.Location!.OriginalString.ShouldStartWith("/Account/Login");
    }

    [Fact]
    public async Task Tenant_without_the_feature_neither_shows_nor_lets_it_happen()
    {
        var (user, tenant) = (await Given.UserAsync(), await There.TenantAsync());
        var local = await There.UserAsync(tenant);
        var login = $"/Account/Login?__tenant={tenant.Name}";
        using var browser = new Browser(relying.Host.Clients.Address);
        using var signedIn = new Browser(relying.Host.Clients.Address);
        (await signedIn.SignInAsync(local.UserName, login)).Dispose();
        var before = await browser.HtmlAsync(login);
        using var begun = await browser.SubmitToAsync(login, "SignIn");
        var link = await signedIn.HtmlAsync("/Account/Manage/External");
        using var linking = await signedIn.SubmitToAsync("/Account/Manage/External", "Link");
        await SetFeatureAsync(tenant, "false");

        using var refused = await browser.PostAsync("/Account/External?handler=SignIn&provider=First", ("__RequestVerificationToken", Browser.AntiforgeryTokenOf(before)));
        using var finished = await ReturnAsync(browser, user, begun);
        using var notLinked = await signedIn.PostAsync("/Account/Manage/External?handler=Link&provider=First", ("__RequestVerificationToken", Browser.AntiforgeryTokenOf(link)));
        using var linked = await ReturnAsync(signedIn, user, linking);

        before.ShouldContain("The first host");
        (await browser.HtmlAsync(login)).ShouldNotContain("The first host");
        (await signedIn.HtmlAsync("/Account/Manage/Profile")).ShouldNotContain("/Account/Manage/External");
        refused.Headers.Location!.OriginalString.ShouldStartWith("/Account/Login");
        notLinked.Headers.Location!.OriginalString.ShouldBe("/Account/Manage/External");
        finished.StatusCode.ShouldBe(HttpStatusCode.OK); // the page that says no
        linked.StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        (await relying.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_external_logins WHERE tenant_id = $1", tenant.Id)).ShouldBe(0);
        (await relying.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE email = $1", user.Email)).ShouldBe(0);
    }

    private async Task SetFeatureAsync(TestTenant tenant, string value)
    {
        using var admin = await relying.Host.Clients.CreateClientAsync(TestUser.HostAdmin);
        var features = new[] { new { name = "Identity.ExternalSignIn", value } };
        using var response = await admin.PutAsJsonAsync($"/api/feature-management/features?providerName=T&providerKey={tenant.Id}", new { features });
        response.EnsureSuccessStatusCode();
    }

    private async Task<HttpResponseMessage> SignInAsync(Browser browser, TestUser user)
    {
        using var challenge = await browser.SubmitToAsync("/Account/Login", "SignIn");
        return await ReturnAsync(browser, user, challenge);
    }

    /// <summary>What the user's browser does between the two hosts, each with its own cookies: they share a name and so a jar.</summary>
    private async Task<HttpResponseMessage> ReturnAsync(Browser browser, TestUser user, HttpResponseMessage challenge)
    {
        using var atProvider = new Browser(Host.Clients.Address);
        (await atProvider.SignInAsync(user.UserName)).Dispose();
        using var code = await atProvider.GetAsync(challenge.Headers.Location!.AbsoluteUri);
        using var callback = await browser.GetAsync(code.Headers.Location!.AbsoluteUri);
        return await browser.GetAsync(callback.Headers.Location!.OriginalString);
    }
}
