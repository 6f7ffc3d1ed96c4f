using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;

namespace Todo.IntegrationTests.Saas;

/// <summary>Opening a tenant of one's own.</summary>
public sealed class SignUpTests(TodoHostFixture fixture, SecondNode secondNode) : SaasTest(fixture), IClassFixture<SecondNode>
{
    private const string Route = "/api/account/sign-up";

    private InProcessHost _open = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _open = await secondNode.GetAsync();
    }

    [Fact]
    public async Task Visitor_opens_a_tenant_and_is_signed_in_as_its_administrator()
    {
        var name = UniqueName();
        using var browser = new Browser(_open.Clients.Address);
        (await browser.HtmlAsync("/Account/Login?returnUrl=%2Fx")).ShouldContain("href=\"/Account/SignUp?returnUrl=%2Fx\"");

        using var signedUp = await browser.SubmitAsync(
            "/Account/SignUp?returnUrl=%2Fx", ("NewTenantName", name), ("EmailAddress", "boss@example.org"), ("Password", TestUser.Password));

        signedUp.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        signedUp.Headers.Location!.OriginalString.ShouldBe("/x");
        using var profile = await browser.GetAsync("/Account/Logout");
        (await profile.Content.ReadAsStringAsync()).ShouldContain(name); // the pages know the tenant from now on
        var tokens = await Anonymous(new TestTenant(Guid.Empty, name)).PasswordAsync("boss@example.org").TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("role").GetString().ShouldBe("admin");
    }

    [Fact]
    public async Task Api_answers_the_tenant_and_who_administers_it()
    {
        var name = UniqueName();
        using var http = _open.Clients.Anonymous();

        using var response = await http.PostAsJsonAsync(Route, new { tenantName = $" {name} ", emailAddress = "a@example.org", password = TestUser.Password });

        var answer = await response.JsonAsync();
        answer.GetProperty("tenantName").GetString().ShouldBe(name);
        answer.GetProperty("userName").GetString().ShouldBe("admin");
        (await GetAsync($"{Tenants}/{answer.GetProperty("tenantId").GetGuid()}")).GetProperty("name").GetString().ShouldBe(name);
    }

    [Theory]
    [InlineData("no_label", "a@example.org", TestUser.Password, "tenantName")]
    [InlineData("admin", "a@example.org", TestUser.Password, "tenantName")]
    [InlineData("fine-name", "no address", TestUser.Password, "emailAddress")]
    [InlineData("fine-name", "a@example.org", "weak", "password")]
    public async Task Bad_input_is_told_by_field_and_leaves_nothing_behind(string tenantName, string emailAddress, string password, string member)
    {
        using var http = _open.Clients.Anonymous();

        using var response = await http.PostAsJsonAsync(Route, new { tenantName, emailAddress, password });

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldContain(member);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM saas.tenants WHERE name = $1", tenantName)).ShouldBe(0);
    }

    [Fact]
    public async Task Page_marks_what_is_wrong_and_keeps_the_rest()
    {
        var taken = await Given.TenantAsync();
        using var browser = new Browser(_open.Clients.Address);

        using var wrong = await browser.SubmitAsync("/Account/SignUp", ("NewTenantName", "two words"), ("EmailAddress", "a@example.org"), ("Password", "weak"));
        using var refused = await browser.SubmitAsync("/Account/SignUp", ("NewTenantName", taken.Name), ("EmailAddress", "a@example.org"), ("Password", TestUser.Password));

        var html = await wrong.Content.ReadAsStringAsync();
        html.ShouldContain("aria-invalid=\"true\" aria-describedby=\"NewTenantName-note\"");
        html.ShouldContain("value=\"two words\"");
        Regex.Count(html, "value=\"weak\"").ShouldBe(0);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
        browser.Cookies.GetCookies(_open.Clients.Address)[".Todo.Account"].ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_signs_up_where_the_operator_does_not_allow_it()
    {
        using var response = await Anonymous().PostAsJsonAsync(Route, new { tenantName = UniqueName(), emailAddress = "a@example.org", password = TestUser.Password });

        (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:SignUpDisabled");
        (await Anonymous().GetStringAsync("/Account/SignUp", TestContext.Current.CancellationToken)).ShouldNotContain("<form");
        (await Anonymous().GetStringAsync("/Account/Login", TestContext.Current.CancellationToken)).ShouldNotContain("/Account/SignUp");
    }

    [Fact]
    public async Task Nobody_signs_up_inside_of_a_tenant()
    {
        var tenant = await Given.TenantAsync();
        using var http = _open.Clients.Anonymous(tenant);

        using var response = await http.PostAsJsonAsync(Route, new { tenantName = UniqueName(), emailAddress = "a@example.org", password = TestUser.Password });

        await response.ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_node_refuses_the_users_of_a_tenant_as_soon_as_it_is_deactivated()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        using var there = _open.Clients.Anonymous();
        there.DefaultRequestHeaders.Host = Host.Clients.Address.Authority;
        var tokens = await Anonymous(tenant).PasswordAsync(user.UserName).TokensAsync();
        (await Tokens.UseAsync(there, tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK); // and it knows the tenant by now
        await using var live = await _open.Clients.ConnectHubAsync(user);
        var closed = new TaskCompletionSource();
        live.Closed += _ => Task.FromResult(closed.TrySetResult());

        await SetActiveAsync(tenant, false);

        await Eventually.TrueAsync(async () => (await Tokens.UseAsync(there, tokens.Access)).StatusCode == HttpStatusCode.NotFound); // a notification's time
        (await _open.Clients.Anonymous(tenant).PasswordAsync(user.UserName)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }
}
