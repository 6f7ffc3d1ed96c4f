using System.Net;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public class UserLookupTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Theory]
    [InlineData("user_name", "lookup-")]
    [InlineData("name", "Ottilie ")]
    [InlineData("surname", "Öztürk")]
    [InlineData("email", "mail-")]
    public async Task Search_finds_by_the_start_of_each_field_in_any_case(string column, string start)
    {
        var user = await Given.UserAsync(await Given.TenantAsync());
        using var signedIn = await As(user);
        await Sql.ExecuteAsync($"UPDATE identity.users SET {column} = $1, normalized_{column} = upper($1) WHERE id = $2", start + "x", user.Id);

        (await SearchAsync(user, start.ToLowerInvariant())).ShouldBe([user.Id]);
        (await SearchAsync(user, start[1..])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("'")]
    public async Task Search_takes_no_character_for_a_pattern(string filter) =>
        (await SearchAsync(await Given.UserAsync(await Given.TenantAsync()), filter)).ShouldBeEmpty();

    [Fact]
    public async Task Search_shows_the_own_tenant_alone()
    {
        var (a, b) = (await Given.TenantAsync(), await Given.TenantAsync());
        var (inA, alsoInA, inB, inHost) = (await Given.UserAsync(a), await Given.UserAsync(a), await Given.UserAsync(b), await Given.UserAsync());

        (await SearchAsync(inA, "user-")).ShouldBe([inA.Id, alsoInA.Id]);
        (await SearchAsync(inB, "user-")).ShouldBe([inB.Id]);
        (await SearchAsync(inHost, inA.UserName)).ShouldBeEmpty();
        (await SearchAsync(inHost, inHost.UserName)).ShouldBe([inHost.Id]);
    }

    [Fact]
    public async Task Search_leaves_out_inactive_and_deleted_users()
    {
        var tenant = await Given.TenantAsync();
        var (user, inactive, deleted) = (await Given.UserAsync(tenant), await Given.UserAsync(tenant), await Given.UserAsync(tenant));
        (await SearchAsync(user, "user-")).Count.ShouldBe(3);

        await Sql.ExecuteAsync("UPDATE identity.users SET is_active = false WHERE id = $1", inactive.Id);
        await Sql.ExecuteAsync("UPDATE identity.users SET is_deleted = true WHERE id = $1", deleted.Id);

        (await SearchAsync(user, "user-")).ShouldBe([user.Id]);
    }

    [Theory]
    [InlineData("?maxResultCount=21", "maxResultCount")]
    [InlineData("?maxResultCount=0", "maxResultCount")]
    public async Task Search_is_bounded(string query, string member)
    {
        using var http = await As(await Given.UserAsync());

        using var response = await http.GetAsync("/api/identity/users/lookup/search" + query);

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe([member]);
    }

    [Fact]
    public async Task Search_refuses_an_over_long_filter()
    {
        using var http = await As(await Given.UserAsync());

        using var response = await http.GetAsync("/api/identity/users/lookup/search?filter=" + new string('x', 257));

        (await response.ErrorAsync(HttpStatusCode.BadRequest)).Members().ShouldBe(["filter"]);
    }

    [Fact]
    public async Task Search_is_for_those_who_are_signed_in()
    {
        using var response = await Anonymous().GetAsync("/api/identity/users/lookup/search");

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
    }

    private async Task<List<Guid>> SearchAsync(TestUser caller, string filter)
    {
        using var http = await As(caller);
        using var response = await http.GetAsync($"/api/identity/users/lookup/search?maxResultCount=20&filter={Uri.EscapeDataString(filter)}");
        return [.. (await response.JsonAsync()).GetProperty("items").EnumerateArray().Select(u => u.GetProperty("id").GetGuid())];
    }
}
