using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;

namespace Todo.IntegrationTests.Saas;

/// <summary>What the operator does with tenants once they exist.</summary>
public sealed class TenantAdministrationTests(TodoHostFixture fixture) : SaasTest(fixture)
{
    [Fact]
    public async Task List_filters_by_beginning_sorts_and_pages()
    {
        var prefix = UniqueName("L"); // one that nobody else has
        foreach (var suffix in new[] { "b", "c", "a" }) await CreateAsync($"{prefix}-{suffix}");

        (await ListAsync($"filter={prefix.ToLowerInvariant()}")).ShouldBe(["a", "b", "c"]);
        (await ListAsync($"filter={prefix}&sorting=name desc")).ShouldBe(["c", "b", "a"]);
        (await ListAsync($"filter={prefix}&sorting=creationTime")).ShouldBe(["b", "c", "a"]);
        (await ListAsync($"filter={prefix}&sorting=CreationTime DESC")).ShouldBe(["a", "c", "b"]);
        (await ListAsync($"filter={prefix}&skipCount=1&maxResultCount=1")).ShouldBe(["b"]);
        (await GetAsync($"{Tenants}?filter={prefix}&maxResultCount=1")).GetProperty("totalCount").GetInt32().ShouldBe(3);
        (await ListAsync("filter=%25")).ShouldBeEmpty(); // no pattern

        async Task<List<string>> ListAsync(string query) =>
            [.. (await GetAsync($"{Tenants}?{query}")).GetProperty("items").EnumerateArray().Select(t => t.GetProperty("name").GetString()!.Split('-')[^1])];
    }

    [Theory]
    [InlineData("maxResultCount=1001", "maxResultCount")]
    [InlineData("sorting=isDeleted", "sorting")]
    [InlineData("sorting=name;drop", "sorting")]
    public async Task List_refuses_bad_input(string query, string member)
    {
        using var response = await Operator.GetAsync($"{Tenants}?{query}");

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe([member]);
    }

    [Fact]
    public async Task Update_renames_and_both_names_mean_what_they_should_at_once()
    {
        var tenant = await Given.TenantAsync();
        var newName = UniqueName();
        (await FindsAsync(tenant.Name)).ShouldBeTrue();
        (await FindsAsync(newName)).ShouldBeFalse();

        var updated = await PutAsync($"{Tenants}/{tenant.Id}", new { name = newName, extraProperties = new { } });

        updated.GetProperty("name").GetString().ShouldBe(newName);
        (await FindsAsync(tenant.Name)).ShouldBeFalse();
        (await FindsAsync(newName)).ShouldBeTrue();
    }

    [Fact]
    public async Task Update_on_a_stale_state_answers_409_with_the_present_one()
    {
        var tenant = await Given.TenantAsync();
        var stamp = (await GetAsync($"{Tenants}/{tenant.Id}")).GetProperty("concurrencyStamp").GetString();
        var changed = await PutAsync($"{Tenants}/{tenant.Id}", new { name = UniqueName(), concurrencyStamp = stamp });

        using var response = await Operator.PutAsJsonAsync($"{Tenants}/{tenant.Id}", new { name = UniqueName(), concurrencyStamp = stamp });

        var error = await response.ErrorAsync(HttpStatusCode.Conflict);
        error.GetProperty("data").GetProperty("current").GetProperty("name").GetString().ShouldBe(changed.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Update_keeps_names_apart()
    {
        var (one, other) = (await Given.TenantAsync(), await Given.TenantAsync());

        using var response = await Operator.PutAsJsonAsync($"{Tenants}/{one.Id}", new { name = other.Name.ToUpperInvariant() });

        (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Saas:DuplicateTenantName");
        await PutAsync($"{Tenants}/{one.Id}", new { name = one.Name.ToUpperInvariant() }); // its own in another case is free
    }

    [Fact]
    public async Task Of_many_who_take_one_name_at_once_one_gets_it()
    {
        var name = UniqueName();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Operator.PostAsJsonAsync(
            Tenants, new { name, adminEmailAddress = "a@example.org", adminPassword = TestUser.Password })));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        foreach (var refused in answers.Where(a => !a.IsSuccessStatusCode))
        {
            (await refused.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Saas:DuplicateTenantName");
        }
    }

    [Theory]
    [InlineData("under_score")]
    [InlineData("dotted.name")]
    [InlineData("-leading")]
    [InlineData("trailing-")]
    [InlineData("two words")]
    [InlineData("straße")]
    [InlineData("xn--strae-oqa")]
    [InlineData("0192f000-0000-7000-8000-000000000404")]
    [InlineData("0192f00000007000800000000000abcd")]
    [InlineData("WWW")]
    [InlineData("admin")]
    public async Task Name_must_serve_as_subdomain(string name)
    {
        var tenant = await Given.TenantAsync();
        using var created = await Operator.PostAsJsonAsync(Tenants, new { name, adminEmailAddress = "a@example.org", adminPassword = TestUser.Password });
        using var updated = await Operator.PutAsJsonAsync($"{Tenants}/{tenant.Id}", new { name });

        (await created.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["name"]);
        (await updated.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["name"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_acts_in_a_tenant_that_was_deleted_or_deactivated(bool isDeleted)
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        var tokens = await Anonymous(tenant).PasswordAsync(user.UserName).TokensAsync();
        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var live = await ConnectHubAsync(user);
        var closed = new TaskCompletionSource();
        live.Closed += _ => Task.FromResult(closed.TrySetResult());

        await (isDeleted ? DeleteAsync($"{Tenants}/{tenant.Id}") : SetActiveAsync(tenant, false));

        using var withToken = await Tokens.UseAsync(Anonymous(), tokens.Access);
        (await withToken.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Todo.Framework:TenantNotFound");
        withToken.Headers.Contains("Abp-Tenant-Resolve-Error").ShouldBeTrue();
        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
        using var signIn = await Anonymous(tenant).PasswordAsync(user.UserName);
        (await signIn.ErrorAsync(HttpStatusCode.NotFound)).Message().ShouldContain("not available");
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        using var page = await Anonymous(tenant).GetAsync("/Account/Login");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Activated_tenant_goes_on_where_it_was()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        await SetActiveAsync(tenant, false);
        (await Anonymous(tenant).PasswordAsync(user.UserName)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await SetActiveAsync(tenant, true);

        await Anonymous(tenant).PasswordAsync(user.UserName).TokensAsync();
        (await GetAsync($"{Tenants}/{tenant.Id}")).GetProperty("isActive").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Deleted_tenants_name_is_free_and_the_new_one_knows_nothing_of_the_old()
    {
        var tenant = await Given.TenantAsync();
        var user = await Given.UserAsync(tenant);
        await DeleteAsync($"{Tenants}/{tenant.Id}");

        var successor = await CreateAsync(tenant.Name);

        successor.ShouldNotBe(tenant.Id);
        (await Anonymous(new TestTenant(successor, tenant.Name)).PasswordAsync(user.UserName).RefusalAsync()).Error.ShouldBe("invalid_grant");
        using var gone = await Operator.GetAsync($"{Tenants}/{tenant.Id}");
        (await gone.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Todo.Saas:TenantNotFound");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM saas.tenants WHERE id = $1 AND is_deleted", tenant.Id)).ShouldBe(1); // only hidden
    }

    private async Task<Guid> CreateAsync(string name) =>
        (await PostAsync(Tenants, new { name, adminEmailAddress = "admin@example.org", adminPassword = TestUser.Password })).GetProperty("id").GetGuid();

    private async Task<bool> FindsAsync(string name) =>
        (await GetAsync($"/api/abp/multi-tenancy/tenants/by-name/{name}")).GetProperty("success").GetBoolean();
}
