using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

/// <summary>What an edition includes is all a tenant gets, however many ask at once.</summary>
public sealed class QuotaTests(TodoHostFixture fixture) : SaasTest(fixture)
{
    private const int Attempts = 8;

    [Fact]
    public async Task Of_many_who_register_at_once_as_many_get_in_as_there_is_room_for()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Saas.MaxUsers", "4"))); // one is the administrator
        using var http = Anonymous(tenant);

        var answers = await Task.WhenAll(Enumerable.Range(0, Attempts).Select(i => http.PostAsJsonAsync(
            "/api/account/register", new { userName = $"user{i}", emailAddress = $"user{i}@example.org", password = TestUser.Password })));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(3);
        await ShouldAllBeRefusedAsync(answers, "Saas.MaxUsers", limit: 4);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE tenant_id = $1 AND NOT is_deleted", tenant.Id)).ShouldBe(4);
    }

    [Fact]
    public async Task Administrators_are_held_to_it_too_and_a_deleted_user_makes_room()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Saas.MaxUsers", "2")));
        using var admin = await As(AdminOf(tenant));
        var first = await (await CreateUserAsync(admin, "first")).JsonAsync();
        await ShouldAllBeRefusedAsync([await CreateUserAsync(admin, "second")], "Saas.MaxUsers", limit: 2);

        (await admin.DeleteAsync($"/api/identity/users/{first.GetProperty("id").GetGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await CreateUserAsync(admin, "second")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_lists_made_at_once_as_many_are_as_there_is_room_for()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Todo.MaxLists", "3")));
        using var user = await As(await Given.UserAsync(tenant));
        using var admin = await As(AdminOf(tenant)); // the limit is of all users together

        var answers = await Task.WhenAll(Enumerable.Range(0, Attempts).Select(i => (i % 2 == 0 ? user : admin).PostAsJsonAsync("/api/todo/lists", new { name = $"List {i}" })));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(3);
        await ShouldAllBeRefusedAsync(answers, "Todo.MaxLists", limit: 3);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_lists WHERE tenant_id = $1", tenant.Id)).ShouldBe(3);
    }

    [Fact]
    public async Task A_list_sent_again_does_not_count_twice()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Todo.MaxLists", "1")));
        using var admin = await As(AdminOf(tenant));
        var list = new { id = Guid.CreateVersion7(), name = "Sent twice" };

        (await admin.PostAsJsonAsync("/api/todo/lists", list)).IsSuccessStatusCode.ShouldBeTrue();
        (await admin.PostAsJsonAsync("/api/todo/lists", list)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Requests_of_all_users_of_a_tenant_are_bounded_together()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Saas.ApiRequestsPerMinute", "3")));
        using var admin = await As(AdminOf(tenant));

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 7; i++) answers.Add(await admin.GetAsync("/api/todo/lists")); // should a minute begin in between, three more get through

        answers.Count(a => a.IsSuccessStatusCode).ShouldBeInRange(3, 6);
        var refused = answers.First(a => !a.IsSuccessStatusCode);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Zero_is_unlimited()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Todo.MaxLists", "0")));
        using var admin = await As(AdminOf(tenant));

        for (var i = 0; i < 3; i++) (await admin.PostAsJsonAsync("/api/todo/lists", new { name = "Another" })).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Lists_are_shared_only_where_the_edition_includes_it()
    {
        var (with, without) = (await TenantInAsync(await EditionWithAsync()), await TenantInAsync(await EditionWithAsync(("Todo.Sharing", "false"))));
        foreach (var (tenant, isIncluded) in new[] { (with, true), (without, false) })
        {
            var (owner, friend) = (await Given.UserAsync(tenant), await Given.UserAsync(tenant));
            var listId = (await Given.ListAsync(owner)).GetProperty("id").GetGuid();
            using var http = await As(owner);

            using var response = await http.PostAsJsonAsync($"/api/todo/lists/{listId}/shares", new { userNameOrEmail = friend.UserName, permission = 1 });

            if (isIncluded) response.IsSuccessStatusCode.ShouldBeTrue();
            else (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Framework:FeatureNotEnabled");
            (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.list_shares WHERE list_id = $1", listId)).ShouldBe(isIncluded ? 1 : 0);
        }
    }

    [Fact]
    public async Task Tenant_moved_to_another_edition_has_what_that_one_includes_at_once()
    {
        var tenant = await TenantInAsync(await EditionWithAsync(("Todo.MaxLists", "1")));
        using var admin = await As(AdminOf(tenant));
        (await admin.PostAsJsonAsync("/api/todo/lists", new { name = "First" })).IsSuccessStatusCode.ShouldBeTrue();
        await ShouldAllBeRefusedAsync([await admin.PostAsJsonAsync("/api/todo/lists", new { name = "Second" })], "Todo.MaxLists", limit: 1);

        await PutAsync($"{Tenants}/{tenant.Id}/edition", new { editionId = await EditionWithAsync(("Todo.MaxLists", "2")) });

        (await admin.PostAsJsonAsync("/api/todo/lists", new { name = "Second" })).IsSuccessStatusCode.ShouldBeTrue();
    }

    private static Task<HttpResponseMessage> CreateUserAsync(HttpClient admin, string userName) => admin.PostAsJsonAsync(
        "/api/identity/users", new { userName, email = $"{userName}@example.org", password = TestUser.Password, isActive = true, lockoutEnabled = true, roleNames = Array.Empty<string>() });

    private static async Task ShouldAllBeRefusedAsync(IEnumerable<HttpResponseMessage> answers, string feature, long limit)
    {
        foreach (var refused in answers.Where(a => !a.IsSuccessStatusCode))
        {
            var error = await refused.ErrorAsync(HttpStatusCode.Conflict);
            error.Code().ShouldBe("Saas:QuotaExceeded");
            error.Message().ShouldContain($": {limit}");
            error.GetProperty("data").GetProperty("feature").GetString().ShouldBe(feature);
            error.GetProperty("data").GetProperty("limit").GetInt64().ShouldBe(limit);
            error.GetProperty("data").GetProperty("used").GetInt64().ShouldBe(limit);
        }
    }

    private async Task<TestTenant> TenantInAsync(Guid editionId)
    {
        var name = UniqueName();
        var tenant = await PostAsync(Tenants, new { name, adminEmailAddress = "admin@example.org", adminPassword = TestUser.Password, editionId });
        return new TestTenant(tenant.GetProperty("id").GetGuid(), name);
    }

    private async Task<Guid> EditionWithAsync(params (string Feature, string Value)[] features)
    {
        var edition = await EditionAsync();
        foreach (var (feature, value) in features)
        {
            await Sql.ExecuteAsync( // before anybody has asked for them
                "INSERT INTO administration.feature_values (id, name, value, provider_name, provider_key) VALUES ($1, $2, $3, 'E', $4)",
                Guid.CreateVersion7(), feature, value, edition.ToString());
        }

        return edition;
    }
}
