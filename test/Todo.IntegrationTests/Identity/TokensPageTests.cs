using System.Net;
using System.Text.RegularExpressions;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed partial class TokensPageTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Address = "/Account/Manage/Tokens";

    [Fact]
    public async Task Token_is_shown_once_and_works_until_it_is_revoked()
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var browser = await SignedInAsync(user);

        using var created = await browser.SubmitToAsync(Address, "Create", ("Name", "Backup <script>"), ("Scopes", "todo:read"), ("Days", "30"));
        var html = await created.Content.ReadAsStringAsync();
        var token = ShownToken().Match(html).Groups[1].Value;
        using var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);

        html.ShouldContain("Backup &lt;script&gt;");
        created.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await http.GetAsync("/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var later = await browser.HtmlAsync(Address);
        later.ShouldContain("Read lists and todos");
        later.ShouldNotContain(token);
        (await Sql.ScalarAsync<DateTime>("SELECT expiration_time FROM identity.personal_access_tokens WHERE user_id = $1", user.Id))
            .ShouldBe(TimeProvider.System.GetUtcNow().AddDays(30).UtcDateTime, TimeSpan.FromMinutes(5));

        using var revoked = await browser.SubmitToAsync(Address, "Revoke");
        revoked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await http.GetAsync("/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.HtmlAsync(Address)).ShouldContain("The token was revoked.");
    }

    [Theory]
    [InlineData("", "todo:read", "30", "Name-note")]
    [InlineData("Script", "", "30", "scopes-note")]
    [InlineData("Script", "admin", "30", "scopes-note")]
    [InlineData("Script", "todo:read", "0", "days-note")]
    [InlineData("Script", "todo:read", "4000", "days-note")]
    public async Task Field_says_what_is_wrong_with_it(string name, string scope, string days, string note)
    {
        var user = await Given.UserAsync();
        using var browser = await SignedInAsync(user);

        using var response = await browser.SubmitToAsync(Address, "Create", ("Name", name), ("Scopes", scope), ("Days", days));

        (await response.Content.ReadAsStringAsync()).ShouldContain($"class=\"account-field-error\" id=\"{note}\"");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.personal_access_tokens WHERE user_id = $1", user.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_sees_or_revokes_anothers_token()
    {
        var (owner, stranger) = (await Given.UserAsync(), await Given.UserAsync());
        using var browser = await SignedInAsync(owner);
        (await browser.SubmitToAsync(Address, "Create", ("Name", "Private one"), ("Scopes", "todo:read"), ("Days", "30"))).Dispose();
        var id = await Sql.ScalarAsync<Guid>("SELECT id FROM identity.personal_access_tokens WHERE user_id = $1", owner.Id);
        using var other = await SignedInAsync(stranger);
        using var anybody = new Browser(Host.Clients.Address);

        var html = await other.HtmlAsync(Address);
        using var revoked = await other.PostAsync($"{Address}?handler=Revoke&id={id}", ("__RequestVerificationToken", Browser.AntiforgeryTokenOf(html)));
        using var anonymous = await anybody.GetAsync(Address);

        html.ShouldNotContain("Private one");
        revoked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        anonymous.Headers.Location!.PathAndQuery.ShouldStartWith("/Account/Login");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.personal_access_tokens WHERE id = $1", id)).ShouldBe(1);
    }

    private async Task<Browser> SignedInAsync(TestUser user)
    {
        var browser = new Browser(Host.Clients.Address);
        using var response = await browser.SignInAsync(user.UserName, user.Tenant is null ? "/Account/Login" : $"/Account/Login?__tenant={user.Tenant.Name}");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    [GeneratedRegex("value=\"(todo_pat_[^\"]+)\"")]
    private static partial Regex ShownToken();
}
