using System.Net;
using System.Text.Json;
using Todo.Identity.Domain.TwoFactor;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class TwoFactorTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string ManagePage = "/Account/Manage/TwoFactor";

    [Fact]
    public async Task Set_up_is_confirmed_by_a_code_and_shows_ten_recovery_codes_once()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var browser = await SignedInAsync(user);

        var app = await Authenticator.SetUpAsync(browser, Sql, user);

        app.RecoveryCodes.Distinct().Count().ShouldBe(10);
        (await Sql.ScalarAsync<bool>("SELECT two_factor_enabled FROM identity.users WHERE id = $1", user.Id)).ShouldBeTrue();
        (await Sql.ColumnAsync<string>("SELECT hash FROM identity.user_recovery_codes WHERE user_id = $1 AND tenant_id = $2", user.Id, user.Tenant!.Id))
            .ShouldBe(app.RecoveryCodes.Select(code => RecoveryCodes.TryHash(code)!), ignoreOrder: true);
        var html = await browser.HtmlAsync(ManagePage);
        html.ShouldContain("Recovery codes left: 10");
        app.RecoveryCodes.ShouldAllBe(code => !html.Contains(code));
    }

    [Fact]
    public async Task Wrong_code_confirms_nothing()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        (await browser.SubmitToAsync(ManagePage, "Begin")).Dispose();

        using var response = await browser.SubmitToAsync(ManagePage, "Confirm", ("Code", "000000"));

        (await response.Content.ReadAsStringAsync()).ShouldContain("aria-invalid=\"true\"");
        await Anonymous().PasswordAsync(user.UserName).TokensAsync();
    }

    [Fact]
    public async Task Sign_in_asks_for_the_code_after_the_password()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        var app = await SetUpAsync(user);
        using var browser = new Browser(Host.Clients.Address);

        using var password = await browser.SignInAsync(user.UserName, $"/Account/Login?__tenant={user.Tenant!.Name}&returnUrl=%2Flists");
        browser.Cookies.GetCookies(Host.Clients.Address)[".Todo.Account"].ShouldBeNull();
        using var code = await browser.SubmitAsync(password.Headers.Location!.OriginalString, ("Code", app.Code()));

        password.Headers.Location!.OriginalString.ShouldBe("/Account/TwoFactor?returnUrl=%2Flists");
        code.Headers.Location!.OriginalString.ShouldBe("/lists");
        browser.Cookies.GetCookies(Host.Clients.Address)[".Todo.Account"].ShouldNotBeNull();
        browser.Cookies.GetCookies(Host.Clients.Address)[".Todo.TwoFactor"].ShouldBeNull();
    }

    [Fact]
    public async Task Code_page_without_the_password_leads_to_the_sign_in()
    {
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.GetAsync("/Account/TwoFactor");

        response.Headers.Location!.OriginalString.ShouldBe("/Account/Login");
    }

    [Fact]
    public async Task Each_code_works_once()
    {
        var user = await Given.UserAsync();
        var app = await SetUpAsync(user);
        var (code, recoveryCode) = (app.Code(), app.RecoveryCodes[0]);

        await TokenAsync(user, ("TwoFactorCode", code)).TokensAsync();
        (await TokenAsync(user, ("TwoFactorCode", code)).RefusalAsync()).Description.ShouldStartWith("This code is not valid");
        await TokenAsync(user, ("RecoveryCode", recoveryCode.ToLowerInvariant())).TokensAsync();
        (await TokenAsync(user, ("RecoveryCode", recoveryCode)).RefusalAsync()).Description.ShouldStartWith("This code is not valid");
    }

    [Fact]
    public async Task One_code_sent_many_times_at_once_lets_one_in()
    {
        var user = await Given.UserAsync();
        var code = (await SetUpAsync(user)).Code();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TokenAsync(user, ("TwoFactorCode", code))));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
    }

    [Fact]
    public async Task Password_grant_without_a_code_says_what_is_missing()
    {
        var user = await Given.UserAsync();
        await SetUpAsync(user);

        using var response = await TokenAsync(user);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("error").GetString().ShouldBe("invalid_grant");
        json.RootElement.GetProperty("error_description").GetString().ShouldBe("RequiresTwoFactor");
        json.RootElement.GetProperty("userId").GetGuid().ShouldBe(user.Id);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_user_and_the_right_password_between_them_does_not_start_the_count_again()
    {
        var user = await Given.UserAsync();
        var app = await SetUpAsync(user);

        for (var i = 0; i < 5; i++) (await TokenAsync(user, ("TwoFactorCode", "000000")).RefusalAsync()).Description.ShouldStartWith("This code");

        (await TokenAsync(user, ("TwoFactorCode", app.Code())).RefusalAsync()).Description.ShouldStartWith("This account is locked");
    }

    [Fact]
    public async Task Remembered_browser_is_not_asked_until_the_second_factor_is_set_up_anew()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var app = await Authenticator.SetUpAsync(browser, Sql, user);
        using var first = await browser.SignInAsync(user.UserName);
        (await browser.SubmitAsync("/Account/TwoFactor", ("Code", app.Code()), ("RememberBrowser", "true"))).Dispose();

        using var remembered = await browser.SignInAsync(user.UserName);
        (await browser.SubmitToAsync(ManagePage, "Disable", ("Code", app.RecoveryCodes[0]))).Dispose();
        await Authenticator.SetUpAsync(browser, Sql, user);
        using var anew = await browser.SignInAsync(user.UserName);

        first.Headers.Location!.OriginalString.ShouldStartWith("/Account/TwoFactor");
        remembered.Headers.Location!.OriginalString.ShouldBe("/");
        anew.Headers.Location!.OriginalString.ShouldStartWith("/Account/TwoFactor");
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old_ones_and_need_a_code()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var app = await Authenticator.SetUpAsync(browser, Sql, user);

        using var refused = await browser.SubmitToAsync(ManagePage, "Regenerate", ("Code", "000000"));
        (await Sql.ScalarAsync<int>("SELECT access_failed_count FROM identity.users WHERE id = $1", user.Id)).ShouldBe(1);
        using var done = await browser.SubmitToAsync(ManagePage, "Regenerate", ("Code", app.Code()));

        (await done.Content.ReadAsStringAsync()).ShouldContain("<li><code>");
        (await TokenAsync(user, ("RecoveryCode", app.RecoveryCodes[3])).RefusalAsync()).Description.ShouldStartWith("This code is not valid");
    }

    [Fact]
    public async Task Turned_off_with_a_code_the_password_is_enough_again()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        var app = await Authenticator.SetUpAsync(browser, Sql, user);

        (await browser.SubmitToAsync(ManagePage, "Disable", ("Code", ""))).Dispose();
        await TokenAsync(user).RefusalAsync();
        (await browser.SubmitToAsync(ManagePage, "Disable", ("Code", app.Code()))).Dispose();

        await TokenAsync(user).TokensAsync();
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_recovery_codes WHERE user_id = $1", user.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Key_is_not_readable_in_the_database()
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);
        (await browser.SubmitToAsync(ManagePage, "Begin")).Dispose();

        var key = Authenticator.KeyOf(await browser.HtmlAsync(ManagePage));

        key.Length.ShouldBe(Totp.KeySizeInBytes);
        var stored = Convert.FromBase64String((await Sql.ScalarAsync<string>("SELECT protected_key FROM identity.user_authenticators WHERE user_id = $1", user.Id))!);
        stored.AsSpan().IndexOf(key).ShouldBe(-1);
    }

    [Fact]
    public async Task Page_is_for_who_is_signed_in()
    {
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.GetAsync(ManagePage);

        response.Headers.Location!.PathAndQuery.ShouldBe("/Account/Login?returnUrl=%2FAccount%2FManage%2FTwoFactor");
    }

    [Fact]
    public async Task Administrator_lets_somebody_in_who_lost_phone_and_codes_but_not_themselves()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        await SetUpAsync(user);
        using var admin = await As(TestUser.AdminOf(tenant));
        (await TokenAsync(user)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await admin.DeleteAsync($"/api/identity/users/{user.Id}/two-factor")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await TokenAsync(user).TokensAsync();
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_recovery_codes WHERE user_id = $1", user.Id)).ShouldBe(0);
        var ownId = await Sql.ScalarAsync<Guid>("SELECT id FROM identity.users WHERE user_name = 'admin' AND tenant_id = $1", tenant.Id);
        using var own = await admin.DeleteAsync($"/api/identity/users/{ownId}/two-factor");
        (await own.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:NotYourself");
    }

    private async Task<Authenticator> SetUpAsync(TestUser user)
    {
        using var browser = await SignedInAsync(user);
        return await Authenticator.SetUpAsync(browser, Sql, user);
    }

    private async Task<Browser> SignedInAsync(TestUser user)
    {
        var browser = new Browser(Host.Clients.Address);
        using var response = await browser.SignInAsync(user.UserName, user.Tenant is null ? "/Account/Login" : $"/Account/Login?__tenant={user.Tenant.Name}");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    private Task<HttpResponseMessage> TokenAsync(TestUser user, params (string Name, string Value)[] more) => Anonymous(user.Tenant).TokenAsync(
        [("grant_type", "password"), ("username", user.UserName), ("password", TestUser.Password), ("scope", TokenEndpoint.Scope), .. more]);
}
