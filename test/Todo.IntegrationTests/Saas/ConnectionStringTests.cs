using System.Net;
using System.Net.Http.Json;
using Npgsql;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;
using Todo.IntegrationTests.Todos;

namespace Todo.IntegrationTests.Saas;

/// <summary>What an operator may say about where a tenant's data is.</summary>
public sealed class ConnectionStringTests(TodoHostFixture fixture) : OwnDatabaseTest(fixture)
{
    private const string Secret = "very-secret-9321";

    [Theory]
    [InlineData("malformed")]
    [InlineData("unknown keyword")]
    [InlineData("no database")]
    [InlineData("unreachable")]
    [InlineData("unknown login")]
    [InlineData("main database")]
    [InlineData("may not create")]
    [InlineData("role that bypasses")]
    [InlineData("too long")]
    public async Task One_that_cannot_serve_is_refused_by_name_of_the_field_and_repeated_nowhere(string kind)
    {
        var tenant = await TenantInMainAsync();
        var connectionString = await BadAsync(kind);
        var name = UniqueName();

        using var created = await CreateAsync(name, connectionString);
        using var changed = await MoveAsync(tenant, connectionString);

        foreach (var (response, member) in new[] { (created, "connectionString"), (changed, "defaultConnectionString") })
        {
            var error = await response.ErrorAsync(HttpStatusCode.BadRequest);
            error.Members().ShouldBe([member]);
            error.GetRawText().ShouldNotContain(Secret);
        }
        (await GetAsync($"/api/abp/multi-tenancy/tenants/by-name/{name}")).GetProperty("success").GetBoolean().ShouldBeFalse();
        (await TextAsync(tenant)).ShouldBeEmpty();
        await Eventually.TrueAsync(async () => await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE url LIKE $1", $"%{tenant.Id}%") > 0);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE row(audit_logs.*)::text LIKE $1", $"%{Secret}%")).ShouldBe(0);
    }

    [Fact]
    public async Task Who_may_make_tenants_may_not_therefore_say_where_their_data_is()
    {
        var (clerk, tenant, name) = (await Given.UserAsync(), await TenantInMainAsync(), UniqueName());
        foreach (var permission in new[] { "AbpTenantManagement.Tenants", "AbpTenantManagement.Tenants.Create", "AbpTenantManagement.Tenants.Update" })
        {
            await PutAsync($"/api/permission-management/permissions?providerName=U&providerKey={clerk.Id}", permission);
        }
        using var http = await As(clerk);

        using var created = await http.PostAsJsonAsync(
            Tenants, new { name, adminEmailAddress = "a@example.org", adminPassword = TestUser.Password, connectionString = Database().ConnectionString }, Cancel);

        await created.ErrorAsync(HttpStatusCode.Forbidden);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, PathOf(tenant) + "?defaultConnectionString=Host%3Dnowhere");
            using var response = await http.SendAsync(request, Cancel);
            await response.ErrorAsync(HttpStatusCode.Forbidden);
        }

        async Task PutAsync(string path, string permission) => (await Operator.PutAsJsonAsync(path, new { permissions = new[] { new { name = permission, isGranted = true } } }, Cancel))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_is_shown_says_where_and_not_how_to_get_in()
    {
        var database = Database();
        var name = UniqueName();
        using var response = await CreateAsync(name, $"{database.ConnectionString};Password={Secret}"); // not asked for on a local socket
        var tenant = new TestTenant((await response.JsonAsync()).GetProperty("id").GetGuid(), name);

        var shown = await TextAsync(tenant);

        shown.ShouldContain(database.Name);
        shown.ShouldNotContain(Secret);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE row(audit_logs.*)::text LIKE $1", $"%{Secret}%")).ShouldBe(0);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_log_entity_changes WHERE row(audit_log_entity_changes.*)::text LIKE $1", $"%{Secret}%")).ShouldBe(0);
        await DeleteAsync($"{Tenants}/{tenant.Id}");
    }

    [Fact]
    public async Task Another_way_to_the_same_database_may_be_set_at_any_time()
    {
        var (database, tenant) = await TenantWithDatabaseAsync();
        var user = await Given.UserAsync(tenant);

        using var response = await MoveAsync(tenant, database.ConnectionString + ";Application Name=Another");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await TextAsync(tenant)).ShouldContain("Another");
        await new TodoApi(await As(user)).CreateListAsync();
        (await database.Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_lists")).ShouldBe(1);
        (await database.Sql.ScalarAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Another'")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_tenant_moves_to_its_own_database_and_back_when_it_is_switched_off_and_its_data_is_there()
    {
        var (database, tenant) = (Database(), await TenantInMainAsync());
        var user = await Given.UserAsync(tenant);
        var list = await new TodoApi(await As(user)).CreateListAsync();

        await RefusedAsync(await MoveAsync(tenant, database.ConnectionString), "Todo.Saas:TenantIsActive");
        await SetActiveAsync(tenant, false);
        await RefusedAsync(await MoveAsync(tenant, database.ConnectionString), "Todo.Saas:TenantDataMissing");
        await database.CopyAsync(tenant, Host.Superuser);
        (await MoveAsync(tenant, database.ConnectionString)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await SetActiveAsync(tenant, true);

        var there = new TodoApi(await SignedInAsync(tenant, user));
        (await there.GetListsAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(list.Id);
        await there.CreateItemAsync(list.Id);
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_items WHERE tenant_id = $1", tenant.Id)).ShouldBe(0);
        (await database.Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_items WHERE tenant_id = $1", tenant.Id)).ShouldBe(1);

        await RefusedAsync(await MoveToMainAsync(tenant), "Todo.Saas:TenantIsActive");
        await SetActiveAsync(tenant, false);
        await RefusedAsync(await MoveToMainAsync(tenant), "Todo.Saas:TenantDataMissing"); // the new item is not there
        (await TextAsync(tenant)).ShouldContain(database.Name);
    }

    [Fact]
    public async Task Removing_it_leads_back_to_the_main_database()
    {
        var (database, tenant) = (Database(), await TenantInMainAsync());
        var user = await Given.UserAsync(tenant);
        await SetActiveAsync(tenant, false);
        (await MoveAsync(tenant, database.ConnectionString)).StatusCode.ShouldBe(HttpStatusCode.Conflict); // makes the tables
        await database.CopyAsync(tenant, Host.Superuser);
        (await MoveAsync(tenant, database.ConnectionString)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await MoveToMainAsync(tenant)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await SetActiveAsync(tenant, true);
        (await TextAsync(tenant)).ShouldBeEmpty();
        await new TodoApi(await SignedInAsync(tenant, user)).CreateListAsync();
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM todo.todo_lists WHERE tenant_id = $1", tenant.Id)).ShouldBe(1);
        (await database.ExistsAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_a_tenants_database_that_is_lost_a_restored_one_takes_the_place()
    {
        var (database, tenant) = await TenantWithDatabaseAsync();
        var (empty, restored) = (Database(), Database());
        await SetActiveAsync(tenant, false);
        (await MoveAsync(tenant, restored.ConnectionString)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await using (var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "postgres", Pooling = false }))
        {
            await restored.CopyAsync(tenant, source);
        }
        await database.DropAsync();

        await RefusedAsync(await MoveAsync(tenant, empty.ConnectionString), "Todo.Saas:TenantDataMissing");
        (await MoveAsync(tenant, restored.ConnectionString)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await SetActiveAsync(tenant, true);
        await As(AdminOf(tenant));
    }

    private async Task<string> BadAsync(string kind)
    {
        var good = new NpgsqlConnectionStringBuilder(Database().ConnectionString);
        switch (kind)
        {
            case "malformed": return $"Host=\"nowhere;Password={Secret}";
            case "unknown keyword": return $"{good};Pass word={Secret}";
            case "no database": return $"Host=localhost;Username=todo;Password={Secret}";
            case "unreachable": return $"Host=127.0.0.1;Port=1;Database=x;Username=todo;Password={Secret}";
            case "unknown login": return new NpgsqlConnectionStringBuilder($"{good};Password={Secret}") { Username = "nobody_here" }.ConnectionString;
            case "main database": return $"{Host.ConnectionString};Application Name=Hidden;Password={Secret}";
            case "role that bypasses": return $"{good};Options=-c role=todo;Password={Secret}";
            case "too long": return $"{good};Password={Secret};Application Name={new string('x', 1024)}";
            default:
                var login = $"login_{Guid.CreateVersion7():N}";
                await Sql.ExecuteAsync($"CREATE ROLE {login} LOGIN");
                return new NpgsqlConnectionStringBuilder($"{good};Password={Secret}") { Username = login }.ConnectionString;
        }
    }

    private async Task<string> TextAsync(TestTenant tenant) => await Operator.GetStringAsync(PathOf(tenant), Cancel);

    private async Task<HttpClient> SignedInAsync(TestTenant tenant, TestUser user)
    {
        var client = Anonymous();
        var tokens = await Anonymous(tenant).PasswordAsync(user.UserName).TokensAsync();
        client.DefaultRequestHeaders.Authorization = new("Bearer", tokens.Access);
        return client;
    }

    private static async Task RefusedAsync(HttpResponseMessage response, string code)
    {
        (await response.ErrorAsync(HttpStatusCode.Conflict)).Code().ShouldBe(code);
        response.Dispose();
    }
}
