using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class AccountPageTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Theory]
    [InlineData("http://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~//evil.example")]
    public async Task Sign_in_leads_only_to_this_host(string returnUrl)
    {
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.SignInAsync(
            (await Given.UserAsync()).UserName, "/Account/Login?returnUrl=" + Uri.EscapeDataString(returnUrl));

        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Sign_in_leads_back_to_where_the_user_came_from()
    {
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.SignInAsync((await Given.UserAsync()).UserName, "/Account/Login?returnUrl=%2Flists%2F1");

        response.Headers.Location!.OriginalString.ShouldBe("/lists/1");
    }

    [Theory]
    [InlineData("/Account/Login")]
    [InlineData("/Account/Register")]
    [InlineData("/Account/Logout")]
    public async Task Forms_of_foreign_pages_are_refused(string page)
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);

        using var response = await browser.PostAsync(page, ("UserNameOrEmailAddress", user.UserName), ("Password", TestUser.Password));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/Account/NoSuchPage")]
    [InlineData("/Account/Manage/NoSuchPage")]
    public async Task Missing_page_says_so_in_our_look(string address)
    {
        using var response = await Anonymous().GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("There is no such page");
    }

    [Fact]
    public async Task Times_are_of_the_zone_that_the_user_has_chosen()
    {
        var user = await Given.UserAsync();
        using var http = await As(user);
        using var browser = new Browser(Host.Clients.Address);
        (await browser.SignInAsync(user.UserName)).Dispose();

        var before = await browser.HtmlAsync("/Account/Manage/Sessions");
        (await http.PutAsJsonAsync("/api/account/my-profile/preferences", new { timeZone = "Asia/Tokyo" })).EnsureSuccessStatusCode();

        before.ShouldContain("data-zone=\"\"");
        (await browser.HtmlAsync("/Account/Manage/Sessions")).ShouldContain("data-zone=\"Asia/Tokyo\"");
    }

    [Fact]
    public async Task Password_managers_find_where_a_password_is_changed()
    {
        using var response = await Anonymous().GetAsync("/.well-known/change-password");

        response.Headers.Location!.OriginalString.ShouldBe("/Account/Manage/Password");
    }

    [Fact]
    public async Task Addresses_of_the_web_app_are_not_taken()
    {
        using var response = await Anonymous().GetAsync("/account/no-such-page");

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("There is no such page");
    }

    [Fact]
    public async Task Wrong_password_shows_the_page_again_without_it()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.SignInAsync(user.UserName, password: "my-wrong-secret");

        var html = await response.Content.ReadAsStringAsync();
        html.ShouldContain("role=\"alert\"");
        html.ShouldContain("Invalid username or password!");
        html.ShouldContain(user.UserName);
        html.ShouldNotContain("my-wrong-secret");
        browser.Cookies.GetCookies(Host.Clients.Address)[".Todo.Account"].ShouldBeNull();
    }

    [Fact]
    public async Task Typed_text_comes_back_as_text()
    {
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.SignInAsync("\"><script>alert(1)</script>");

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Registration_marks_the_fields_that_are_wrong()
    {
        var taken = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);

        using var response = await browser.SubmitAsync(
            "/Account/Register", ("UserName", taken.UserName), ("EmailAddress", "new@example.org"), ("Password", TestUser.Password));

        var html = await response.Content.ReadAsStringAsync();
        html.ShouldContain("aria-invalid=\"true\" aria-describedby=\"UserName-note\"");
        html.ShouldContain("This user name is already taken.");
        html.ShouldNotContain("EmailAddress-note");
    }

    [Fact]
    public async Task Cookie_lasts_only_for_who_wants_to_be_remembered()
    {
        var user = await Given.UserAsync();
        using var session = new Browser(Host.Clients.Address);
        using var lasting = new Browser(Host.Clients.Address);

        await session.SignInAsync(user.UserName);
        await lasting.SubmitAsync("/Account/Login", ("UserNameOrEmailAddress", user.UserName), ("Password", TestUser.Password), ("RememberMe", "true"));

        session.Cookies.GetCookies(Host.Clients.Address)[".Todo.Account"]!.Expires.ShouldBe(DateTime.MinValue);
        var cookie = lasting.Cookies.GetCookies(Host.Clients.Address)[".Todo.Account"]!;
        cookie.Expires.ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddDays(13).DateTime);
        cookie.HttpOnly.ShouldBeTrue();
    }

    [Fact]
    public async Task Cookie_opens_no_api()
    {
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync((await Given.UserAsync()).UserName);

        using var response = await browser.GetAsync("/api/identity/users/lookup/search");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("en", "Welcome back")]
    [InlineData("de", "Willkommen zur")]
    [InlineData("zh-Hans", "lang=\"zh-Hans\"")]
    public async Task Language_link_is_kept(string culture, string text)
    {
        using var browser = new Browser(Host.Clients.Address);

        using var chosen = await browser.GetAsync($"/Account/Login?culture={culture}&ui-culture={culture}");
        using var next = await browser.GetAsync("/Account/Login");

        (await chosen.Content.ReadAsStringAsync()).ShouldContain(text);
        (await next.Content.ReadAsStringAsync()).ShouldContain($"<html lang=\"{culture}\">");
    }

    [Fact]
    public async Task Error_page_shows_no_foreign_text()
    {
        using var response = await Anonymous().GetAsync("/Account/Error?error=Call+0123+now");

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("0123");
    }

    [Fact]
    public async Task Tenant_is_switched_by_name()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        using var browser = new Browser(Host.Clients.Address);

        using var unknown = await browser.SubmitToAsync("/Account/Login", "Tenant", ("WantedTenant", "no-such-tenant"));
        using var switched = await browser.SubmitToAsync("/Account/Login", "Tenant", ("WantedTenant", tenant.Name.ToUpperInvariant()));
        using var signedIn = await browser.SignInAsync(user.UserName);

        (await unknown.Content.ReadAsStringAsync()).ShouldContain("There is no such organization.");
        switched.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.HtmlAsync("/Account/Manage/Profile")).ShouldContain(tenant.Name);
    }
}
