using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.MultiTenancy;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

public sealed class EditionTests(TodoHostFixture fixture) : SaasTest(fixture)
{
    [Fact]
    public async Task Tenant_gets_its_edition_when_it_is_made_or_later()
    {
        var (first, second) = (await EditionAsync(), await EditionAsync());
        var tenant = await PostAsync(Tenants, new { name = UniqueName(), adminEmailAddress = "a@example.org", adminPassword = TestUser.Password, editionId = first });
        var id = tenant.GetProperty("id").GetGuid();
        tenant.GetProperty("editionId").GetGuid().ShouldBe(first);
        (await ConfiguredEditionAsync(id)).ShouldBe(first);

        var moved = await PutAsync($"{Tenants}/{id}/edition", new { editionId = second });

        moved.GetProperty("editionName").GetString().ShouldStartWith("Edition-");
        (await ConfiguredEditionAsync(id)).ShouldBe(second);
        await PutAsync($"{Tenants}/{id}/edition", new { editionId = (Guid?)null });
        (await ConfiguredEditionAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Tenant_cannot_be_in_an_edition_that_is_none()
    {
        var tenant = await Given.TenantAsync();

        using var changed = await Operator.PutAsJsonAsync($"{Tenants}/{tenant.Id}/edition", new { editionId = Guid.CreateVersion7() });
        using var created = await Operator.PostAsJsonAsync(
            Tenants, new { name = UniqueName(), adminEmailAddress = "a@example.org", adminPassword = TestUser.Password, editionId = Guid.CreateVersion7() });

        (await changed.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Todo.Saas:EditionNotFound");
        (await created.ErrorAsync(HttpStatusCode.NotFound)).Code().ShouldBe("Todo.Saas:EditionNotFound");
    }

    [Fact]
    public async Task List_filters_sorts_and_counts_tenants()
    {
        var prefix = UniqueName("Lite");
        foreach (var suffix in new[] { "2", "1" }) await EditionAsync($"{prefix} {suffix}");
        var inUse = await EditionAsync($"{prefix} 3");
        await PutAsync($"{Tenants}/{(await Given.TenantAsync()).Id}/edition", new { editionId = inUse });

        var page = await GetAsync($"{Editions}?filter={prefix.ToUpperInvariant()}&sorting=displayName desc");

        page.GetProperty("totalCount").GetInt32().ShouldBe(3);
        page.GetProperty("items").EnumerateArray().Select(e => (e.GetProperty("displayName").GetString()![^1], e.GetProperty("tenantCount").GetInt32()))
            .ShouldBe([('3', 1), ('2', 0), ('1', 0)]);
    }

    [Fact]
    public async Task Names_are_kept_apart_and_a_stale_edit_is_refused()
    {
        var (one, other) = (await EditionAsync(), await EditionAsync());
        var before = await GetAsync($"{Editions}/{one}");
        var otherName = (await GetAsync($"{Editions}/{other}")).GetProperty("displayName").GetString()!;

        using var taken = await Operator.PutAsJsonAsync($"{Editions}/{one}", new { displayName = otherName.ToUpperInvariant() });
        (await taken.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Saas:DuplicateEditionName");
        await PutAsync($"{Editions}/{one}", new { displayName = UniqueName("Edition"), concurrencyStamp = before.GetProperty("concurrencyStamp").GetString() });
        using var stale = await Operator.PutAsJsonAsync(
            $"{Editions}/{one}", new { displayName = UniqueName("Edition"), concurrencyStamp = before.GetProperty("concurrencyStamp").GetString() });
        await stale.ErrorAsync(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task Name_is_needed(string? displayName)
    {
        using var response = await Operator.PostAsJsonAsync(Editions, new { displayName });

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["displayName"]);
    }

    [Fact]
    public async Task Edition_in_use_is_deleted_only_when_its_tenants_are_moved()
    {
        var (old, successor) = (await EditionAsync(), await EditionAsync());
        var (tenant, deleted) = (await Given.TenantAsync(), await Given.TenantAsync());
        foreach (var t in new[] { tenant, deleted }) await PutAsync($"{Tenants}/{t.Id}/edition", new { editionId = old });
        await DeleteAsync($"{Tenants}/{deleted.Id}");

        using var refused = await Operator.DeleteAsync($"{Editions}/{old}");
        var error = await refused.ErrorAsync(HttpStatusCode.Conflict);
        error.Code().ShouldBe("Todo.Saas:EditionInUse");
        error.GetProperty("data").GetProperty("count").GetInt32().ShouldBe(1);
        error.Message().ShouldContain("1");
        (await ConfiguredEditionAsync(tenant.Id)).ShouldBe(old);

        await DeleteAsync($"{Editions}/{old}?moveTenantsTo={successor}");

        (await ConfiguredEditionAsync(tenant.Id)).ShouldBe(successor);
        (await GetAsync($"{Tenants}/{tenant.Id}")).GetProperty("editionId").GetGuid().ShouldBe(successor);
        (await Operator.GetAsync($"{Editions}/{old}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_an_edition_brought_along_goes_with_it()
    {
        var edition = await EditionAsync();
        using var set = await Operator.PutAsJsonAsync(
            $"/api/feature-management/features?providerName=E&providerKey={edition}", new { features = new[] { new { name = "Todo.MaxLists", value = "7" } } });
        set.EnsureSuccessStatusCode();
        Task<long> ValuesAsync() => Sql.ScalarAsync<long>("SELECT count(*) FROM administration.feature_values WHERE provider_key = $1", $"{edition}");
        (await ValuesAsync()).ShouldBe(1);

        await DeleteAsync($"{Editions}/{edition}");

        (await ValuesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Edition_cannot_be_moved_to_itself_or_to_none()
    {
        var edition = await EditionAsync();

        using var itself = await Operator.DeleteAsync($"{Editions}/{edition}?moveTenantsTo={edition}");
        using var none = await Operator.DeleteAsync($"{Editions}/{edition}?moveTenantsTo={Guid.CreateVersion7()}");

        (await itself.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["moveTenantsTo"]);
        await none.ErrorAsync(HttpStatusCode.NotFound);
    }

    private async Task<Guid?> ConfiguredEditionAsync(Guid tenantId) =>
        (await Host.Services.GetRequiredService<ITenantStore>().FindAsync(tenantId, TestContext.Current.CancellationToken))!.EditionId;
}
