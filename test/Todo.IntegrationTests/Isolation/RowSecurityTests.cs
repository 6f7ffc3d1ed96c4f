using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Todo.Framework.Data;
using Todo.Framework.EntityFrameworkCore;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Uow;
using Todo.Host.Database;
using Todo.IntegrationTests.Hosting;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Isolation;

/// <summary>The database keeps tenants apart by itself, whatever a query forgets (docs/adr/0006).</summary>
public sealed class RowSecurityTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private NpgsqlDataSource Application => Host.Services.GetRequiredService<NpgsqlDataSource>();

    [Fact]
    public async Task Every_table_with_tenant_id_has_the_policy_and_is_forced_to_it()
    {
        var tables = await Sql.ColumnAsync<string>("SELECT attrelid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid WHERE attname = 'tenant_id' AND relkind IN ('r', 'p')");
        var kept = await Sql.ColumnAsync<string>(
            "SELECT polrelid::regclass::text FROM pg_policy JOIN pg_class c ON c.oid = polrelid WHERE polname = 'tenant_isolation' AND relrowsecurity AND relforcerowsecurity");

        tables.Count.ShouldBeGreaterThan(10);
        tables.Except(kept).ShouldBe(["todo_search.documents"]); // whose index no policy would let be used: the role has no right to it at all
        (await Sql.ScalarAsync<bool>("SELECT has_any_column_privilege('todo_app', 'todo_search.documents', 'SELECT, INSERT, UPDATE')")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_hosts_role_is_not_one_that_could_bypass_it()
    {
        await using var command = Application.CreateCommand("SELECT current_user || ' ' || rolsuper || ' ' || rolbypassrls FROM pg_roles WHERE rolname = current_user");

        (await command.ExecuteScalarAsync(Cancel)).ShouldBe("todo_app false false");
        (await Sql.ScalarAsync<long>("SELECT count(*) FROM pg_class WHERE relowner = 'todo_app'::regrole")).ShouldBe(0);
    }

    [Theory]
    [InlineData("RESET ROLE")]
    [InlineData("DISCARD ALL")]
    [InlineData("SET SESSION AUTHORIZATION DEFAULT; RESET ALL")]
    public async Task Resetting_the_session_changes_nothing(string reset)
    {
        await using var unpooled = TodoDataSource.CreateForApplication(Host.ConnectionString + ";Pooling=false"); // others rely on their prepared statements
        await using var connection = await unpooled.OpenConnectionAsync(Cancel);

        await ExecuteAsync(connection, reset);

        (await ScalarAsync(connection, "SELECT current_user::text")).ShouldBe("todo_app");
    }

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("SELECT set_config('app.tenant_id', '', false)")]
    public async Task Nothing_is_seen_until_it_is_said_whose(string before)
    {
        await Given.TenantAsync();
        await using var connection = await Application.OpenConnectionAsync(Cancel);

        await ExecuteAsync(connection, before);

        (await ScalarAsync(connection, "SELECT count(*) FROM identity.users")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_tenant_sees_and_changes_its_own_rows_alone()
    {
        var (mine, theirs) = (await Given.TenantAsync(), await Given.TenantAsync());
        await using var connection = await Application.OpenConnectionAsync(Cancel);
        await ExecuteAsync(connection, $"SELECT set_config('app.tenant_id', '{mine.Id}', false)");

        (await ScalarAsync(connection, "SELECT count(DISTINCT tenant_id) FILTER (WHERE tenant_id IS NOT NULL) || ' ' || count(*) FILTER (WHERE tenant_id IS NULL) FROM identity.users")).ShouldBe("1 0");
        (await ScalarAsync(connection, $"SELECT count(*) FROM identity.users WHERE tenant_id = '{theirs.Id}'")).ShouldBe(0L);
        (await ExecuteAsync(connection, $"UPDATE identity.users SET name = 'X' WHERE tenant_id = '{theirs.Id}' OR tenant_id IS NULL")).ShouldBe(0);
        (await ExecuteAsync(connection, $"DELETE FROM identity.users WHERE tenant_id = '{theirs.Id}' OR tenant_id IS NULL")).ShouldBe(0);
        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(connection, $"UPDATE identity.users SET tenant_id = '{theirs.Id}'"))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        foreach (var other in new[] { $"'{theirs.Id}'", "NULL" })
        {
            var insert = $"INSERT INTO administration.permission_grants (id, tenant_id, name, provider_name, provider_key) VALUES (gen_random_uuid(), {other}, 'X', 'R', 'admin')";
            (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(connection, insert))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task The_role_can_neither_change_policies_nor_tables()
    {
        await using var connection = await Application.OpenConnectionAsync(Cancel);

        foreach (var statement in new[]
        {
            "ALTER TABLE identity.users DISABLE ROW LEVEL SECURITY",
            "DROP POLICY tenant_isolation ON identity.users",
            "TRUNCATE identity.users",
            "CREATE TABLE identity.x (a int)",
            "CREATE TABLE public.x (a int)",
            "DELETE FROM public.__migrations",
        })
        {
            (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(connection, statement), statement)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task Two_tenants_on_one_connection_never_see_each_other_whatever_rolls_back()
    {
        var tenants = new[] { await Given.TenantAsync(), await Given.TenantAsync() };
        var narrow = new NpgsqlConnectionStringBuilder(Host.ConnectionString) { MaxPoolSize = 1, Timeout = 60 };
        await using var node = await InProcessHost.StartServicesAsync(narrow.ConnectionString);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            for (var turn = 0; turn < 25; turn++)
            {
                var tenant = tenants[random.Next(2)];
                await using var scope = node.CreateAsyncScope();
                using var change = node.GetRequiredService<ICurrentTenant>().Change(tenant.Id);
                switch (random.Next(4))
                {
                    case 0: // reads without a transaction
                        await SeesOnlyAsync(scope.ServiceProvider, tenant);
                        break;
                    case 1: // a transaction that is rolled back after it was told
                        await using (await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: Cancel))
                        {
                            await SeesOnlyAsync(scope.ServiceProvider, tenant);
                        }

                        await SeesOnlyAsync(scope.ServiceProvider, tenant);
                        break;
                    case 2: // one that fails in the middle
                        await using (await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: Cancel))
                        {
                            await SeesOnlyAsync(scope.ServiceProvider, tenant);
                            await Should.ThrowAsync<PostgresException>(() => scope.ServiceProvider.GetRequiredService<AbpDbContext>().Database.ExecuteSqlAsync($"SELECT 1 / 0", Cancel));
                        }

                        await SeesOnlyAsync(scope.ServiceProvider, tenant);
                        break;
                    default: // the tenant changes within the transaction, and back
                        await using (var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: Cancel))
                        {
                            await SeesOnlyAsync(scope.ServiceProvider, tenant);
                            var other = tenants.Single(t => t != tenant);
                            using (node.GetRequiredService<ICurrentTenant>().Change(other.Id)) await SeesOnlyAsync(scope.ServiceProvider, other);
                            await SeesOnlyAsync(scope.ServiceProvider, tenant);
                            await unitOfWork.CompleteAsync(Cancel);
                        }

                        break;
                }
            }
        }, Cancel)));
    }

    [Fact]
    public async Task A_query_without_filters_still_sees_one_tenant_until_the_filter_is_switched_off()
    {
        var tenant = await Given.TenantAsync();
        await using var scope = Host.Services.CreateAsyncScope();
        using var change = Host.Services.GetRequiredService<ICurrentTenant>().Change(tenant.Id);

        await SeesOnlyAsync(scope.ServiceProvider, tenant);
        using (Host.Services.GetRequiredService<IDataFilter>().Disable<IMultiTenant>())
        {
            (await OwnersAsync(scope.ServiceProvider)).Count.ShouldBeGreaterThan(1);
        }

        await SeesOnlyAsync(scope.ServiceProvider, tenant);
    }

    [Fact]
    public async Task What_is_saved_for_another_tenant_is_refused()
    {
        var (mine, theirs) = (await Given.TenantAsync(), await Given.TenantAsync());
        await using var scope = Host.Services.CreateAsyncScope();
        using var change = Host.Services.GetRequiredService<ICurrentTenant>().Change(mine.Id);
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        context.Add(new TodoList(Guid.CreateVersion7(), theirs.Id, Guid.CreateVersion7(), "Theirs", "a0"));

        await using var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: Cancel);

        (await Should.ThrowAsync<DbUpdateException>(() => unitOfWork.CompleteAsync(Cancel))).InnerException.ShouldBeOfType<PostgresException>()
            .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_host_that_could_bypass_it_does_not_start()
    {
        foreach (var login in new[] { "postgres", "todo" })
        {
            var builder = new NpgsqlConnectionStringBuilder(Host.ConnectionString) { Username = login, Options = $"-c role={login}" };
            await using var dataSource = TodoDataSource.CreateForApplication(builder.ConnectionString);

            (await Should.ThrowAsync<Exception>(() => new ApplicationRoleCheck(dataSource).RequireAsync(Cancel))).Message
                .ShouldStartWith($"ConnectionStrings:Default: the host runs as the role {login}");
        }
    }

    private static async Task SeesOnlyAsync(IServiceProvider scope, TestTenant tenant) => (await OwnersAsync(scope)).ShouldBe([tenant.Id]);

    /// <summary>Whose users a query sees that forgets to ask.</summary>
    private static Task<List<Guid?>> OwnersAsync(IServiceProvider scope) => scope.GetRequiredService<AbpDbContext>().Database
        .SqlQuery<Guid?>($"SELECT DISTINCT tenant_id AS \"Value\" FROM identity.users ORDER BY 1").ToListAsync(Cancel);

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync(Cancel);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }
}
