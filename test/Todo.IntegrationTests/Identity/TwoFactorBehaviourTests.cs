using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>What a tenant wants of second factors.</summary>
public sealed class TwoFactorBehaviourTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Settings = "/api/setting-management/identity";
    private const string ManagePage = "/Account/Manage/TwoFactor";
    private const int Disabled = 1;
    private const int Forced = 2;

    [Fact]
    public async Task Forced_leads_to_the_set_up_before_anything_else()
    {
        var user = await Given.UserAsync(await TenantAsync(Forced));
        using var browser = new Browser(Host.Clients.Address);

        using var password = await SignInAsync(browser, user);
        var setUp = password.Headers.Location!.OriginalString;
        using var before = await browser.GetAsync("/Account/Manage/Profile");
        var app = Authenticator.Scan(await browser.HtmlAsync(setUp));
        using var wrong = await browser.SubmitAsync(setUp, ("Code", "000000"));
        var stillOut = CookieOf(browser);
        using var right = await browser.SubmitAsync(setUp, ("Code", app.Code()));

        setUp.ShouldBe("/Account/TwoFactorSetUp?returnUrl=%2Flists");
        before.Headers.Location!.PathAndQuery.ShouldStartWith("/Account/Login");
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("aria-invalid=\"true\"");
        stillOut.ShouldBeNull();
        var html = await right.Content.ReadAsStringAsync();
        html.Split("<li><code>").Length.ShouldBe(11);
        html.ShouldContain("href=\"/lists\"");
        right.Headers.CacheControl!.NoStore.ShouldBeTrue();
        CookieOf(browser).ShouldNotBeNull();
        (await Sql.ScalarAsync<bool>("SELECT two_factor_enabled FROM identity.users WHERE id = $1", user.Id)).ShouldBeTrue();
        using var next = await SignInAsync(new Browser(Host.Clients.Address), user);
        next.Headers.Location!.OriginalString.ShouldStartWith("/Account/TwoFactor?");
    }

    [Fact]
    public async Task Forced_lets_no_newcomer_in_without_and_nobody_turn_it_off()
    {
        var tenant = await TenantAsync(Forced);
        using var browser = new Browser(Host.Clients.Address);
        var name = $"new-{Guid.CreateVersion7():N}";

        using var registered = await browser.SubmitAsync(
            $"/Account/Register?__tenant={tenant.Name}", ("UserName", name), ("EmailAddress", name + "@example.org"), ("Password", TestUser.Password));
        var setUp = registered.Headers.Location!.OriginalString;
        var app = Authenticator.Scan(await browser.HtmlAsync(setUp));
        (await browser.SubmitAsync(setUp, ("Code", app.Code()))).Dispose();
        var page = await browser.HtmlAsync(ManagePage);
        using var refused = await browser.PostAsync(
            ManagePage + "?handler=Disable", ("Code", app.Code(stepsAhead: 1)), ("__RequestVerificationToken", Browser.AntiforgeryTokenOf(page)));

        setUp.ShouldStartWith("/Account/TwoFactorSetUp");
        page.ShouldNotContain("handler=Disable");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("it cannot be turned off");
        (await Sql.ScalarAsync<bool>("SELECT two_factor_enabled FROM identity.users WHERE user_name = $1", name)).ShouldBeTrue();
    }

    [Fact]
    public async Task Forced_answers_the_password_grant_with_what_to_do()
    {
        var tenant = await TenantAsync(Forced);
        var user = await Given.UserAsync(tenant);

        var (error, description) = await Anonymous(tenant).PasswordAsync(user.UserName).RefusalAsync();

        error.ShouldBe("invalid_grant");
        description.ShouldStartWith("Your organization asks for a second factor.");
        (await Anonymous(tenant).PasswordAsync(user.UserName, "wrong").RefusalAsync()).Description.ShouldStartWith("Invalid");
        await Anonymous().PasswordAsync((await Given.UserAsync()).UserName).TokensAsync(); // elsewhere nothing changes
    }

    [Fact]
    public async Task Disabled_asks_for_no_code_and_offers_no_set_up()
    {
        var tenant = await Given.TenantAsync();
        var (careful, other) = (await Given.UserAsync(tenant), await Given.UserAsync(tenant));
        using var setUp = new Browser(Host.Clients.Address);
        (await SignInAsync(setUp, careful)).Dispose();
        await Authenticator.SetUpAsync(setUp, Sql, careful);
        using var open = new Browser(Host.Clients.Address);
        (await SignInAsync(open, other)).Dispose();
        var form = await open.HtmlAsync(ManagePage);
        await SetAsync(tenant, Disabled);

        using var signedIn = await SignInAsync(new Browser(Host.Clients.Address), careful);
        using var begun = await open.PostAsync(ManagePage + "?handler=Begin", ("__RequestVerificationToken", Browser.AntiforgeryTokenOf(form)));

        signedIn.Headers.Location!.OriginalString.ShouldBe("/lists");
        await Anonymous(tenant).PasswordAsync(careful.UserName).TokensAsync();
        (await begun.Content.ReadAsStringAsync()).ShouldContain("Two-factor sign-in is not used here.");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_authenticators WHERE user_id = $1", other.Id)).ShouldBe(0);
        (await open.HtmlAsync("/Account/Manage/Profile")).ShouldNotContain(ManagePage);
    }

    [Fact]
    public async Task Set_up_page_without_the_password_leads_to_the_sign_in()
    {
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.GetAsync("/Account/TwoFactorSetUp");

        response.Headers.Location!.OriginalString.ShouldBe("/Account/Login");
    }

    [Fact]
    public async Task Behaviour_that_there_is_not_is_refused()
    {
        using var admin = await As(TestUser.AdminOf(await Given.TenantAsync()));

        using var response = await PutAsync(admin, 3);

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["twoFactorBehaviour"]);
    }

    private static Cookie? CookieOf(Browser browser) => browser.Cookies.GetAllCookies()[".Todo.Account"];

    private static Task<HttpResponseMessage> SignInAsync(Browser browser, TestUser user) =>
        browser.SignInAsync(user.UserName, $"/Account/Login?__tenant={user.Tenant!.Name}&returnUrl=%2Flists");

    private async Task<TestTenant> TenantAsync(int behaviour)
    {
        var tenant = await Given.TenantAsync();
        await SetAsync(tenant, behaviour);
        return tenant;
    }

    private async Task SetAsync(TestTenant tenant, int behaviour)
    {
        using var admin = await As(TestUser.AdminOf(tenant));
        using var response = await PutAsync(admin, behaviour);
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient admin, int behaviour)
    {
        var settings = (await admin.GetFromJsonAsync<JsonObject>(Settings))!;
        settings["twoFactorBehaviour"] = behaviour;
        return await admin.PutAsJsonAsync(Settings, settings);
    }
}
