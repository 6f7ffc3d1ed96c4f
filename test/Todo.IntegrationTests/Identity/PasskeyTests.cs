using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed partial class PasskeyTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string ManagePage = "/Account/Manage/Passkeys";
    private const string LoginPage = "/Account/Login";

    [Fact]
    public async Task Passkey_signs_in_without_a_user_name_and_without_saying_which_tenant()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var passkey = NewPasskey();
        await RegisterAsync(user, passkey);
        using var browser = NewBrowser();

        using var response = await SignInAsync(browser, passkey);

        response.Headers.Location!.OriginalString.ShouldBe("/");
        (await browser.HtmlAsync(ManagePage)).ShouldContain("My laptop");
        (await Sql.ScalarAsync<DateTime>("SELECT last_used_at FROM identity.user_passkeys WHERE user_id = $1 AND tenant_id = $2", user.Id, user.Tenant!.Id)).ShouldNotBe(default);
    }

    [Fact]
    public async Task Passkey_counts_as_both_factors()
    {
        var user = await Given.UserAsync();
        using var passkey = NewPasskey();
        await RegisterAsync(user, passkey);
        using (var first = await SignedInAsync(user)) await Authenticator.SetUpAsync(first, Sql, user);
        using var browser = NewBrowser();

        using var response = await SignInAsync(browser, passkey);

        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Answer_works_once()
    {
        var user = await Given.UserAsync();
        using var passkey = NewPasskey();
        await RegisterAsync(user, passkey);
        using var browser = NewBrowser();
        var credential = passkey.Get(await OptionsAsync(browser, LoginPage, "PasskeyOptions"));
        (await browser.SubmitToAsync(LoginPage, "Passkey", ("Credential", credential))).Dispose();

        using var again = await browser.SubmitToAsync(LoginPage, "Passkey", ("Credential", credential));

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("other challenge")]
    [InlineData("other origin")]
    [InlineData("removed")]
    [InlineData("inactive user")]
    [InlineData("locked user")]
    [InlineData("no JSON")]
    [InlineData("JSON of something else")]
    public async Task Sign_in_is_refused_to(string whom)
    {
        var user = await Given.UserAsync();
        using var passkey = NewPasskey();
        if (whom != "unknown") await RegisterAsync(user, passkey);
        using var browser = NewBrowser();
        if (whom == "removed") await Sql.ExecuteAsync("DELETE FROM identity.user_passkeys WHERE user_id = $1", user.Id);
        if (whom == "inactive user") await Sql.ExecuteAsync("UPDATE identity.users SET is_active = false WHERE id = $1", user.Id);
        if (whom == "locked user") await Sql.ExecuteAsync("UPDATE identity.users SET lockout_end = now() + interval '1 hour' WHERE id = $1", user.Id);
        if (whom == "other origin") passkey.Origin = "https://evil.example";
        var options = await OptionsAsync(browser, LoginPage, "PasskeyOptions");
        var credential = passkey.Get(options);
        if (whom == "other challenge") await OptionsAsync(browser, LoginPage, "PasskeyOptions");

        using var response = await browser.SubmitToAsync(LoginPage, "Passkey", ("Credential", whom switch { "no JSON" => "{", "JSON of something else" => "{\"a\":1}", _ => credential }));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<div class=\"todo-error\" role=\"alert\">");
        browser.Cookies.GetCookies(Host.Clients.Address)[".Todo.Account"].ShouldBeNull();
    }

    [Fact]
    public async Task Passkey_of_one_user_is_not_registered_by_another()
    {
        using var passkey = NewPasskey();
        await RegisterAsync(await Given.UserAsync(await Given.TenantAsync()), passkey);
        var thief = await Given.UserAsync();
        using var browser = await SignedInAsync(thief);

        using var response = await browser.SubmitToAsync(ManagePage, "Add", ("Credential", passkey.Create(await OptionsAsync(browser, ManagePage, "Options"))), ("Name", "Mine"));

        (await response.Content.ReadAsStringAsync()).ShouldContain("This passkey belongs to an account already.");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_passkeys WHERE user_id = $1", thief.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Only_its_user_renames_and_removes_a_passkey()
    {
        var user = await Given.UserAsync();
        using var passkey = NewPasskey();
        await RegisterAsync(user, passkey);
        var id = await Sql.ScalarAsync<Guid>("SELECT id FROM identity.user_passkeys WHERE user_id = $1", user.Id);
        using var other = await SignedInAsync(await Given.UserAsync());
        using var own = await SignedInAsync(user);

        using var foreign = await ActAsync(other, "Remove", id);
        (await ActAsync(own, "Rename", id, ("Name", "Phone"))).Dispose();
        (await Sql.ScalarAsync<string>("SELECT name FROM identity.user_passkeys WHERE id = $1", id)).ShouldBe("Phone");
        (await ActAsync(own, "Remove", id)).Dispose();

        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.user_passkeys WHERE id = $1", id)).ShouldBe(0);
    }

    private Browser NewBrowser() => new(Host.Clients.Address, sendsOrigin: true);

    private SoftwarePasskey NewPasskey() => new(Host.Clients.Address);

    private async Task<Browser> SignedInAsync(TestUser user)
    {
        var browser = NewBrowser();
        (await browser.SignInAsync(user.UserName, user.Tenant is null ? LoginPage : $"{LoginPage}?__tenant={user.Tenant.Name}")).Dispose();
        return browser;
    }

    private async Task RegisterAsync(TestUser user, SoftwarePasskey passkey)
    {
        using var browser = await SignedInAsync(user);
        var credential = passkey.Create(await OptionsAsync(browser, ManagePage, "Options"));
        using var response = await browser.SubmitToAsync(ManagePage, "Add", ("Credential", credential), ("Name", "My laptop"));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpResponseMessage> SignInAsync(Browser browser, SoftwarePasskey passkey) =>
        await browser.SubmitToAsync(LoginPage, "Passkey", ("Credential", passkey.Get(await OptionsAsync(browser, LoginPage, "PasskeyOptions"))));

    /// <summary>The options, as the script asks for them.</summary>
    private static async Task<JsonElement> OptionsAsync(Browser browser, string page, string handler)
    {
        var token = AntiforgeryToken().Match(await browser.HtmlAsync(page)).Groups[1].Value;
        using var response = await browser.PostAsync($"{page}?handler={handler}", ("__RequestVerificationToken", token));
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.Clone();
    }

    private static async Task<HttpResponseMessage> ActAsync(Browser browser, string handler, Guid id, params (string Name, string Value)[] fields)
    {
        var token = AntiforgeryToken().Match(await browser.HtmlAsync(ManagePage)).Groups[1].Value;
        return await browser.PostAsync($"{ManagePage}?handler={handler}&id={id}", [.. fields, ("__RequestVerificationToken", token)]);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}
