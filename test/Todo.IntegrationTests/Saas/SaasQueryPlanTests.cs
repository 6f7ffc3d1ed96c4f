using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Application;
using Todo.Framework.MultiTenancy;
using Todo.Identity.Domain.Users;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos.QueryPlans;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Domain.Tenants;
using Todo.Todos.Lists;

namespace Todo.IntegrationTests.Saas;

/// <summary>Lists of tenants go by an index, however many there are.</summary>
public sealed class SaasQueryPlanTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static readonly Guid SomeTenant = Guid.Parse("019a0000-0000-7000-8000-00000000aaaa");

    [Theory]
    [InlineData("by name")]
    [InlineData("by name, backwards")]
    [InlineData("by age")]
    [InlineData("some")]
    [InlineData("count of some")]
    [InlineData("name")]
    [InlineData("editions with their tenants")]
    [InlineData("lists that count against the limit")]
    [InlineData("users that count against the limit")]
    public async Task No_query_reads_all_tenants(string query)
    {
        await AddTenantsAsync();
        using var executed = new ExecutedQueries();
        for (var i = 0; executed.Selects.Count == 0 && i < 30; i++) // EF Core looks for new listeners once a second
        {
            await RunAsync(query);
            await Task.Delay(100);
        }

        executed.Selects.ShouldNotBeEmpty();
        foreach (var (sql, parameters) in executed.Selects)
        {
            var plan = await Sql.ExplainAsync(sql, parameters);
            foreach (var table in new[] { "tenants", "todo_lists", "users" }) plan.ShouldNotContain($"Seq Scan on {table}");
            plan.ShouldNotContain("Sort"); // the index has the order
        }
    }

    private async Task RunAsync(string query)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(SomeTenant);
        var tenants = scope.ServiceProvider.GetRequiredService<ITenantRepository>();
        Task task = query switch
        {
            "by name" => tenants.GetListAsync("", null, 100, 10),
            "by name, backwards" => tenants.GetListAsync("", new SortingClause("name", IsDescending: true), 0, 10),
            "by age" => tenants.GetListAsync("", new SortingClause("creationTime", IsDescending: true), 0, 10),
            "some" => tenants.GetListAsync("PLAN-77", null, 0, 10),
            "count of some" => tenants.CountAsync("PLAN-77"),
            "name" => tenants.FindByNormalizedNameAsync("PLAN-777"),
            "lists that count against the limit" => scope.ServiceProvider.GetRequiredService<ITodoListRepository>().CountAsync(),
            "users that count against the limit" => scope.ServiceProvider.GetRequiredService<IIdentityUserRepository>().CountAsync(""),
            _ => scope.ServiceProvider.GetRequiredService<IEditionRepository>().GetListAsync("PLAN-EDITION", false, 0, 10),
        };
        await task;
    }

    /// <summary>Once; they are inactive, and nobody lists all tenants.</summary>
    private async Task AddTenantsAsync()
    {
        if (await Sql.ScalarAsync<long>("SELECT count(*) FROM saas.tenants WHERE normalized_name = 'PLAN-777'") > 0) return;
        await Sql.ExecuteAsync(
            """
            INSERT INTO saas.editions (id, display_name, normalized_display_name, concurrency_stamp, creation_time)
            SELECT gen_random_uuid(), 'Plan-edition ' || n, 'PLAN-EDITION ' || n, '', now() FROM generate_series(1, 200) n
            """);
        await Sql.ExecuteAsync(
            """
            INSERT INTO saas.tenants (id, name, normalized_name, is_active, concurrency_stamp, creation_time, is_deleted, edition_id)
            SELECT gen_random_uuid(), 'plan-' || n, 'PLAN-' || n, false, '', now(), false,
                (SELECT id FROM saas.editions WHERE normalized_display_name = 'PLAN-EDITION ' || (n % 200 + 1)) FROM generate_series(1, 20000) n
            """);
        await Sql.ExecuteAsync(
            """
            INSERT INTO todo.todo_lists (space_id, id, tenant_id, owner_id, name, default_view, position, is_archived, head_sequence, open_count,
                tombstone_horizon, sequence, concurrency_stamp, creation_time, is_deleted)
            SELECT o, gen_random_uuid(), gen_random_uuid(), o, 'Of other tenants', 0, 'a0', false, 0, 0, 0, 0, 'stamp', now(), false
            FROM (SELECT gen_random_uuid() AS o FROM generate_series(1, 3000)) owners
            """);
        await Sql.ExecuteAsync(
            """
            INSERT INTO identity.users (id, tenant_id, user_name, normalized_user_name, email, normalized_email, email_confirmed, security_stamp,
                phone_number_confirmed, is_active, lockout_enabled, access_failed_count, concurrency_stamp, creation_time, is_deleted, two_factor_enabled)
            SELECT gen_random_uuid(), gen_random_uuid(), 'other', 'OTHER', 'other@example.org', 'OTHER@EXAMPLE.ORG', false, '',
                false, true, true, 0, '', now(), false, false
            FROM generate_series(1, 5000) n
            """);
        await Sql.ExecuteAsync("ANALYZE saas.tenants, saas.editions, todo.todo_lists, identity.users");
    }
}
