using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

public sealed class MyDataTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Download_holds_what_is_the_users_and_nothing_of_others()
    {
        var tenant = await Given.TenantAsync();
        var (user, other) = (await Given.UserAsync(tenant), await Given.UserAsync(tenant));
        var own = (await Given.ListAsync(user, "My own list")).GetProperty("id").GetGuid();
        await Given.ItemAsync(user, own, "My own item");
        var foreign = (await Given.ListAsync(other, "Not my list")).GetProperty("id").GetGuid();
        await Given.ShareAsync(other, foreign, user, permission: 1);

        using var response = await (await As(user)).GetAsync("/api/account/my-data");

        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("todo-my-data.json");
        var json = await response.JsonAsync();
        json.GetProperty("profile")[0].GetProperty("userName").GetString().ShouldBe(user.UserName);
        json.GetProperty("signIn").GetArrayLength().ShouldBeGreaterThan(0);
        json.GetProperty("lists").EnumerateArray().Count(row => row.TryGetProperty("title", out var title) && title.GetString() == "My own item").ShouldBe(1);
        json.ToString().ShouldNotContain("Not my list");
        json.ToString().ShouldNotContain(other.UserName);
        (await Anonymous().GetAsync("/api/account/my-data")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Deleted_account_is_forgotten_and_what_it_shared_stays()
    {
        var tenant = await Given.TenantAsync();
        var (user, fellow) = (await Given.UserAsync(tenant), await Given.UserAsync(tenant));
        var list = (await Given.ListAsync(user, "Ours")).GetProperty("id").GetGuid();
        await Given.ShareAsync(user, list, fellow, permission: 3);

        using var wrong = await DeleteAsync(user, "wrong");
        using var done = await DeleteAsync(user, TestUser.Password);

        (await wrong.ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("Todo.Identity:PasswordMismatch");
        done.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Anonymous(tenant).PasswordAsync(user.UserName).RefusalAsync()).Error.ShouldBe("invalid_grant");
        (await Sql.ScalarAsync<bool>("SELECT is_deleted FROM identity.users WHERE id = $1", user.Id)).ShouldBeTrue();
        (await Sql.ScalarAsync<string>("SELECT row_to_json(u)::text FROM identity.users u WHERE id = $1", user.Id))!.ShouldNotContain(user.UserName);
        using var read = await (await As(fellow)).GetAsync($"/api/todo/lists/{list}");
        (await read.JsonAsync()).GetProperty("name").GetString().ShouldBe("Ours");
        await Given.ItemAsync(fellow, list, "Still works");
    }

    [Fact]
    public async Task Last_administrator_stays()
    {
        var admin = new TestUser(Guid.Empty, "admin", "", await Given.TenantAsync());

        using var response = await DeleteAsync(admin, TestUser.Password);

        (await response.ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe("Todo.Identity:LastAdmin");
        (await Sql.ScalarAsync<bool>("SELECT is_deleted FROM identity.users WHERE user_name = 'admin' AND tenant_id = $1", admin.Tenant!.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_password_the_sign_in_must_be_fresh()
    {
        var user = await Given.UserAsync();
        using var browser = new Browser(Host.Clients.Address);
        await browser.SignInAsync(user.UserName);
        await Sql.ExecuteAsync("UPDATE identity.users SET password_hash = NULL WHERE id = $1", user.Id);
        await Sql.ExecuteAsync("UPDATE identity.user_sessions SET creation_time = now() - interval '1 hour' WHERE user_id = $1", user.Id);

        using var stale = await browser.SubmitToAsync("/Account/Manage/Data", "Delete", ("IsSure", "true"));
        (await Sql.ScalarAsync<bool>("SELECT is_deleted FROM identity.users WHERE id = $1", user.Id)).ShouldBeFalse();
        await Sql.ExecuteAsync("UPDATE identity.user_sessions SET creation_time = now() WHERE user_id = $1", user.Id);
        using var fresh = await browser.SubmitToAsync("/Account/Manage/Data", "Delete", ("IsSure", "true"));

        stale.StatusCode.ShouldBe(HttpStatusCode.OK);
        fresh.Headers.Location!.OriginalString.ShouldBe("/");
        (await Sql.ScalarAsync<bool>("SELECT is_deleted FROM identity.users WHERE id = $1", user.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Sessions_page_ends_another_session()
    {
        var user = await Given.UserAsync();
        using var here = new Browser(Host.Clients.Address);
        using var there = new Browser(Host.Clients.Address);
        await there.SignInAsync(user.UserName);
        await here.SignInAsync(user.UserName);

        using var ended = await here.SubmitToAsync("/Account/Manage/Sessions", "EndOthers");
        using var outThere = await there.GetAsync("/Account/Manage/Sessions");
        using var stillHere = await here.GetAsync("/Account/Manage/Sessions");

        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        outThere.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        stillHere.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage> DeleteAsync(TestUser user, string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/account") { Content = JsonContent.Create(new { password }) };
        return await (await As(user)).SendAsync(request);
    }
}
