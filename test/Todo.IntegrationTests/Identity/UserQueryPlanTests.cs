using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Application;
using Todo.Framework.MultiTenancy;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos.QueryPlans;

namespace Todo.IntegrationTests.Identity;

/// <summary>Looking for people goes by an index, however many a tenant has.</summary>
public sealed class UserQueryPlanTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static readonly Guid BigTenant = Guid.Parse("019a0000-0000-7000-8000-00000000b160");

    [Theory]
    [InlineData("search")]
    [InlineData("search of a rare name")]
    [InlineData("search of all")]
    [InlineData("user name")]
    [InlineData("e-mail")]
    [InlineData("directory")]
    [InlineData("list by userName")]
    [InlineData("list by email")]
    [InlineData("list by phoneNumber")]
    [InlineData("list by surname")]
    [InlineData("list by name")]
    [InlineData("list by creationTime")]
    [InlineData("filtered list")]
    [InlineData("count")]
    public async Task No_query_reads_all_users(string query)
    {
        await AddUsersAsync();
        using var executed = new ExecutedQueries();
        for (var i = 0; executed.Selects.Count == 0 && i < 30; i++) // EF Core looks for new listeners once a second
        {
            await RunAsync(query);
            await Task.Delay(100);
        }

        executed.Selects.ShouldNotBeEmpty();
        foreach (var (sql, parameters) in executed.Selects) (await Sql.ExplainAsync(sql, parameters, BigTenant)).ShouldNotContain("Seq Scan on users");
    }

    private async Task RunAsync(string query)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(BigTenant);
        var users = scope.ServiceProvider.GetRequiredService<IIdentityUserRepository>();

        Task task = query switch
        {
            "search" => users.SearchAsync("MANY-77", 20),
            "search of a rare name" => users.SearchAsync("NOBODY", 20),
            "search of all" => users.SearchAsync("", 20),
            "user name" => users.FindByNormalizedUserNameAsync("MANY-777"),
            "filtered list" => users.GetListAsync("MANY-77", [new SortingClause("email", IsDescending: true)], 0, 20),
            "count" => users.CountAsync("MANY-77"),
            var list when list.StartsWith("list by ", StringComparison.Ordinal) => users.GetListAsync("", [new SortingClause(list[8..], IsDescending: false)], 20, 20),
            "e-mail" => users.FindByNormalizedEmailAsync("MANY-777@EXAMPLE.ORG"),
            _ => scope.ServiceProvider.GetRequiredService<IUserDirectory>().GetAsync([Guid.CreateVersion7(), Guid.CreateVersion7()]),
        };
        await task;
    }

    /// <summary>Once; of a tenant that nobody else looks at.</summary>
    private async Task AddUsersAsync()
    {
        if (await Sql.ScalarAsync<long>("SELECT count(*) FROM identity.users WHERE tenant_id = $1", BigTenant) > 0) return;
        await Sql.ExecuteAsync(
            """
            INSERT INTO identity.users (id, tenant_id, user_name, normalized_user_name, email, normalized_email, email_confirmed, security_stamp,
                name, normalized_name, phone_number_confirmed, two_factor_enabled, is_active, lockout_enabled, access_failed_count, concurrency_stamp, creation_time, is_deleted)
            SELECT gen_random_uuid(), $1, 'many-' || n, 'MANY-' || n, 'many-' || n || '@example.org', 'MANY-' || n || '@EXAMPLE.ORG', false, '',
                'Many', 'MANY', false, false, true, true, 0, '', now(), false
            FROM generate_series(1, 20000) n
            """, BigTenant);
        await Sql.ExecuteAsync("ANALYZE identity.users");
    }
}
