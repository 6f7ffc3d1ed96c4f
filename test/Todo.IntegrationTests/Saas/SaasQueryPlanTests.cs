using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Application;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos.QueryPlans;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Domain.Tenants;

namespace Todo.IntegrationTests.Saas;

/// <summary>Lists of tenants go by an index, however many there are.</summary>
public sealed class SaasQueryPlanTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Theory]
    [InlineData("by name")]
    [InlineData("by name, backwards")]
    [InlineData("by age")]
    [InlineData("some")]
    [InlineData("count of some")]
    [InlineData("name")]
    [InlineData("editions with their tenants")]
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
            plan.ShouldNotContain("Seq Scan on tenants");
            plan.ShouldNotContain("Sort"); // the index has the order
        }
    }

    private async Task RunAsync(string query)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var tenants = scope.ServiceProvider.GetRequiredService<ITenantRepository>();
        Task task = query switch
        {
            "by name" => tenants.GetListAsync("", null, 100, 10),
            "by name, backwards" => tenants.GetListAsync("", new SortingClause("name", IsDescending: true), 0, 10),
            "by age" => tenants.GetListAsync("", new SortingClause("creationTime", IsDescending: true), 0, 10),
            "some" => tenants.GetListAsync("PLAN-77", null, 0, 10),
            "count of some" => tenants.CountAsync("PLAN-77"),
            "name" => tenants.FindByNormalizedNameAsync("PLAN-777"),
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
        await Sql.ExecuteAsync("ANALYZE saas.tenants, saas.editions");
    }
}
