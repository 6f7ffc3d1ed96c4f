using System.Net;
using System.Net.Http.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Todo.Host.Database;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Identity;
using Todo.IntegrationTests.Todos;
using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Saas;

/// <summary>A tenant with a database to itself (docs/adr/0007).</summary>
public sealed class TenantDatabaseTests(TodoHostFixture fixture) : OwnDatabaseTest(fixture)
{
    [Fact]
    public async Task Creating_such_a_tenant_makes_its_database_and_its_data_is_found_only_there()
    {
        var (database, tenant) = await TenantWithDatabaseAsync();
        var admin = new TodoApi(await As(AdminOf(tenant))); // who could sign in, so
        var user = await Given.UserAsync(tenant);
        var list = await admin.CreateListAsync();
        await admin.CreateItemAsync(list.Id, idempotencyKey: Guid.CreateVersion7().ToString());
        await admin.ShareAsync(list.Id, user.UserName, ListAccess.View);
        (await new TodoApi(await As(user)).GetListsAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(list.Id);

        foreach (var table in new[]
        {
            "identity.users", "identity.roles", "identity.user_sessions", "todo.todo_lists", "todo.todo_items", "todo.list_shares",
            "administration.audit_logs", "administration.permission_grants", "administration.idempotency_keys",
        })
        {
            (await database.Sql.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE tenant_id = $1", tenant.Id)).ShouldBeGreaterThan(0, table);
            (await database.Sql.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE tenant_id IS DISTINCT FROM $1", tenant.Id)).ShouldBe(0, table);
            (await Sql.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE tenant_id = $1", tenant.Id)).ShouldBe(0, table);
        }
        foreach (var table in new[] { "saas.tenants", "identity.openiddict_tokens", "identity.data_protection_keys", "administration.feature_values" })
        {
            (await database.Sql.ScalarAsync<long>($"SELECT count(*) FROM {table}")).ShouldBe(0, table);
        }
        var stored = await Sql.ScalarAsync<string>("SELECT sealed_connection_string FROM saas.tenants WHERE id = $1", tenant.Id);
        stored!.ShouldNotContain(database.Name);
    }

    [Fact]
    public async Task Nobody_of_another_tenant_reaches_into_it_and_it_reaches_nobody()
    {
        var (_, tenant) = await TenantWithDatabaseAsync();
        var mine = new TodoApi(await As(await Given.UserAsync(tenant)));
        var theirs = new TodoApi(await As(await Given.UserAsync(await TenantInMainAsync())));
        var (myList, theirList) = (await mine.CreateListAsync(), await theirs.CreateListAsync());

        (await Should.ThrowAsync<TodoApiException>(() => theirs.GetListAsync(myList.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<TodoApiException>(() => mine.GetListAsync(theirList.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Row_level_security_holds_there_as_well()
    {
        var (database, _) = await TenantWithDatabaseAsync();
        const string Tables = "SELECT attrelid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid WHERE attname = 'tenant_id' AND relkind IN ('r', 'p')";
        var kept = await database.Sql.ColumnAsync<string>(
            "SELECT polrelid::regclass::text FROM pg_policy JOIN pg_class c ON c.oid = polrelid WHERE polname = 'tenant_isolation' AND relrowsecurity AND relforcerowsecurity");

        (await database.Sql.ColumnAsync<string>(Tables)).Except(kept).ShouldBe(["todo_search.documents"]); // the role has no right to it at all
        kept.Count.ShouldBeGreaterThan(10);
        await using var application = TodoDataSource.CreateForTenant(database.ConnectionString + ";Pooling=false");
        (await new TestSql(application).ScalarAsync<string>("SELECT current_user::text")).ShouldBe("todo_app");
        (await new TestSql(application).ScalarAsync<long>("SELECT count(*) FROM identity.users")).ShouldBe(0);
    }

    [Fact]
    public async Task Live_clients_get_its_changes_at_once_and_what_a_dead_node_left_in_its_outbox_by_the_relay()
    {
        var (database, tenant) = await TenantWithDatabaseAsync();
        var user = await Given.UserAsync(tenant);
        var api = new TodoApi(await As(user));
        var list = await api.CreateListAsync();
        var hub = await ConnectHubAsync(user);
        var changes = Channel.CreateUnbounded<ListChangedDto>();
        hub.On<ListChangedDto>("Changed", change => changes.Writer.TryWrite(change));
        await hub.InvokeAsync<ListChangesDto>("OpenList", list.Id, 0L, Cancel);

        var item = await api.CreateItemAsync(list.Id);

        (await NextAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(item.Id);
        await Eventually.TrueAsync(async () => await database.Sql.ScalarAsync<long>("SELECT count(*) FROM todo.outbox_events") == 0);

        await database.Sql.ExecuteAsync(
            """
            INSERT INTO todo.outbox_events (list_id, sequence, space_id, actor_id, created_at, previous_sequence, tenant_id)
            SELECT id, head_sequence, space_id, owner_id, now() - interval '1 minute', head_sequence - 1, tenant_id FROM todo.todo_lists
            """);

        (await NextAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(item.Id);
        await Eventually.TrueAsync(async () => await database.Sql.ScalarAsync<long>("SELECT count(*) FROM todo.outbox_events") == 0);

        async Task<ListChangedDto> NextAsync() => await changes.Reader.ReadAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel);
    }

    [Fact]
    public async Task Every_node_finds_its_data_at_once_and_hears_of_what_changes_there()
    {
        var second = await Fixture.GetSecondNodeAsync();
        var (database, tenant) = await TenantWithDatabaseAsync();
        var elsewhere = await second.Clients.CreateClientAsync(AdminOf(tenant));
        var here = await As(AdminOf(tenant));
        var permissions = "/api/permission-management/permissions?providerName=R&providerKey=user";
        (await elsewhere.GetAsync("/api/identity/users", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var user = await Given.UserAsync(tenant);
        var asUser = await second.Clients.CreateClientAsync(user);
        (await asUser.GetAsync("/api/identity/roles", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var granted = await here.PutAsJsonAsync(permissions, new { permissions = new[] { new { name = "AbpIdentity.Roles", isGranted = true } } }, Cancel);

        granted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Eventually.TrueAsync(async () => (await asUser.GetAsync("/api/identity/roles", Cancel)).StatusCode == HttpStatusCode.OK);
        (await database.Sql.ScalarAsync<long>("SELECT count(*) FROM administration.permission_grants WHERE name = 'AbpIdentity.Roles' AND provider_key = 'user'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_session_that_ends_there_ends_on_every_node()
    {
        var (_, tenant) = await TenantWithDatabaseAsync();
        var user = await Given.UserAsync(tenant);
        var tokens = await Anonymous(tenant).PasswordAsync(user.UserName).TokensAsync();
        var second = await Fixture.GetSecondNodeAsync();
        (await Tokens.UseAsync(second.Clients.Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var admin = await As(AdminOf(tenant));

        (await admin.DeleteAsync($"/api/identity/users/{user.Id}/sessions", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Tokens.UseAsync(Anonymous(), tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await Eventually.TrueAsync(async () => (await Tokens.UseAsync(second.Clients.Anonymous(), tokens.Access)).StatusCode == HttpStatusCode.Unauthorized);
        (await Anonymous().RefreshAsync(tokens.Refresh).RefusalAsync()).Error.ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task A_database_that_is_gone_is_its_tenants_trouble_alone()
    {
        var (database, tenant) = await TenantWithDatabaseAsync();
        var gone = await As(await Given.UserAsync(tenant));
        var other = await As(await Given.UserAsync(await TenantInMainAsync()));

        await database.DropAsync();

        await Eventually.TrueAsync(async () => (await gone.GetAsync("/api/todo/lists", Cancel)).StatusCode == HttpStatusCode.ServiceUnavailable); // connections of the pool are used up first
        using var response = await gone.GetAsync("/api/todo/lists", Cancel);
        (await response.ErrorAsync(HttpStatusCode.ServiceUnavailable)).Code().ShouldBe("Todo.Framework:TenantDatabaseUnavailable");
        response.Headers.RetryAfter.ShouldNotBeNull();
        (await other.GetAsync("/api/todo/lists", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Anonymous().GetAsync("/health/ready", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await database.ExistsAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Deploying_brings_each_to_the_new_version_and_stops_at_none_that_is_gone_or_cannot_be_read()
    {
        var (lost, _) = await TenantWithDatabaseAsync();
        var (kept, _) = await TenantWithDatabaseAsync();
        var (_, unreadable) = await TenantWithDatabaseAsync();
        await lost.DropAsync();
        await Sql.ExecuteAsync("UPDATE saas.tenants SET sealed_connection_string = 'nonsense' WHERE id = $1", unreadable.Id);
        await kept.Sql.ExecuteAsync("DROP POLICY tenant_isolation ON todo.todo_items");

        await using var services = await InProcessHost.StartServicesAsync(Host.ConnectionString);
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(new Todo.Framework.Data.DataSeedContext(), Cancel);

        (await kept.Sql.ScalarAsync<long>("SELECT count(*) FROM pg_policy WHERE polrelid = 'todo.todo_items'::regclass")).ShouldBe(1);
        (await lost.ExistsAsync()).ShouldBeFalse(); // an empty one in its place would look as if all were well
    }

    [Fact]
    public async Task Deleting_the_tenant_leaves_its_database_standing()
    {
        var (database, tenant) = await TenantWithDatabaseAsync();

        await DeleteAsync($"{Tenants}/{tenant.Id}");

        (await database.Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE tenant_id = $1", tenant.Id)).ShouldBe(1);
    }
}
