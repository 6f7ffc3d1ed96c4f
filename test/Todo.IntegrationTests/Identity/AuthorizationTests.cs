using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.OpenIddictServer.Consents;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos.QueryPlans;

namespace Todo.IntegrationTests.Identity;

/// <summary>What a user allowed, and how it is withdrawn.</summary>
public sealed class AuthorizationTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Authorizations = "/api/account/authorizations";

    [Fact]
    public async Task Withdrawal_ends_tokens_at_once_and_the_application_asks_again()
    {
        foreach (var tenant in new[] { null, await Given.TenantAsync() })
        {
            var (app, user) = (await ThirdParty.RegisterAsync(Host), await Given.UserAsync(tenant));
            using var browser = await SignedInAsync(user);
            var (first, second) = (await app.AllowedByAsync(browser), await app.AllowedByAsync(browser, ThirdParty.WriteScope));
            using var http = await As(user);

            var row = (await ListAsync(http)).ShouldHaveSingleItem();
            row.GetProperty("applicationName").GetString().ShouldBe(app.Name);
            row.GetProperty("clientId").GetString().ShouldBe(app.ClientId);
            row.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()).ShouldBe(ThirdParty.WriteScope.Split(' ').Order());
            row.GetProperty("lastUsedTime").ValueKind.ShouldBe(JsonValueKind.String);
            (await http.DeleteAsync($"{Authorizations}/{IdOf(row)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

            foreach (var tokens in new[] { first, second })
            {
                (await app.UseAsync(tokens, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
                (await app.RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
            }

            (await ListAsync(http)).ShouldBeEmpty();
            await (await http.DeleteAsync($"{Authorizations}/{IdOf(row)}")).ErrorAsync(HttpStatusCode.NotFound);
            (await browser.GetAsync(app.Request().Path)).StatusCode.ShouldBe(HttpStatusCode.OK, "the page asks again, and the user is still signed in");
        }
    }

    [Fact]
    public async Task Nobody_sees_or_withdraws_what_somebody_else_allowed()
    {
        var (app, user) = (await ThirdParty.RegisterAsync(Host), await Given.UserAsync());
        using var browser = await SignedInAsync(user);
        var tokens = await app.AllowedByAsync(browser);
        using var owner = await As(user);
        var path = $"{Authorizations}/{IdOf((await ListAsync(owner)).Single())}";
        using var stranger = await As(await Given.UserAsync());
        using var foreigner = await As(TestUser.AdminOf(await Given.TenantAsync()));
        using var admin = await As(TestUser.HostAdmin);

        foreach (var http in new[] { stranger, foreigner, admin })
        {
            (await ListAsync(http)).ShouldNotContain(row => row.GetProperty("clientId").GetString() == app.ClientId);
            await (await http.DeleteAsync(path)).ErrorAsync(HttpStatusCode.NotFound);
        }

        await (await Anonymous().GetAsync(Authorizations)).ErrorAsync(HttpStatusCode.Unauthorized);
        await (await Anonymous().DeleteAsync(path)).ErrorAsync(HttpStatusCode.Unauthorized);
        await (await app.UseAsync(tokens, HttpMethod.Delete, path)).ErrorAsync(HttpStatusCode.Forbidden);
        (await app.UseAsync(tokens, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Page_shows_and_withdraws_it()
    {
        var (app, user) = (await ThirdParty.RegisterAsync(Host), await Given.UserAsync(await Given.TenantAsync()));
        using var browser = await SignedInAsync(user);
        (await browser.HtmlAsync("/Account/Manage/Applications")).ShouldContain("You have allowed no application");
        var tokens = await app.AllowedByAsync(browser);

        (await browser.HtmlAsync("/Account/Manage/Applications")).ShouldContain(WebUtility.HtmlEncode(app.Name));
        await browser.SubmitToAsync("/Account/Manage/Applications", "Withdraw");

        (await app.UseAsync(tokens, HttpMethod.Get, "/api/todo/lists")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.HtmlAsync("/Account/Manage/Applications")).ShouldNotContain(WebUtility.HtmlEncode(app.Name));
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_user_who_is_deleted()
    {
        var (app, user) = (await ThirdParty.RegisterAsync(Host), await Given.UserAsync(await Given.TenantAsync()));
        using var browser = await SignedInAsync(user);
        var tokens = await app.AllowedByAsync(browser);
        using var admin = await As(TestUser.AdminOf(user.Tenant!));

        (await admin.DeleteAsync($"/api/identity/users/{user.Id}")).EnsureSuccessStatusCode();

        (await app.RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.openiddict_authorizations WHERE subject = $1 AND status = 'valid'", user.Id.ToString())).ShouldBe(0);
    }

    [Fact]
    public async Task No_query_reads_what_everybody_allowed()
    {
        await Sql.ExecuteAsync(
            """
            INSERT INTO identity.openiddict_authorizations (id, creation_date, properties, status, subject, type)
            SELECT gen_random_uuid(), now(), '{}', 'valid', gen_random_uuid()::text, 'permanent' FROM generate_series(1, 5000)
            """);
        await Sql.ExecuteAsync("ANALYZE identity.openiddict_authorizations");
        using var executed = new ExecutedQueries();
        for (var i = 0; executed.Selects.Count == 0 && i < 30; i++) // EF Core looks for new listeners once a second
        {
            await using var scope = Host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ConsentStore>().GetListAsync(Guid.CreateVersion7(), cancellationToken: TestContext.Current.CancellationToken);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        executed.Selects.ShouldNotBeEmpty();
        foreach (var (sql, parameters) in executed.Selects) (await Sql.ExplainAsync(sql, parameters)).ShouldNotContain("Seq Scan on openiddict_authorizations");
    }

    private async Task<Browser> SignedInAsync(TestUser user)
    {
        var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName, user.Tenant is null ? "/Account/Login" : $"/Account/Login?__tenant={user.Tenant.Name}");
        return browser;
    }

    private static async Task<List<JsonElement>> ListAsync(HttpClient http) =>
        [.. (await (await http.GetAsync(Authorizations)).JsonAsync()).GetProperty("items").EnumerateArray()];

    private static Guid IdOf(JsonElement row) => row.GetProperty("id").GetGuid();
}
