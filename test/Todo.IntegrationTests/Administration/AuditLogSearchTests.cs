using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Todo.Administration.Domain.AuditLogs;
using Todo.Administration.EntityFrameworkCore.AuditLogs;
using Todo.Framework.MultiTenancy;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;
using Todo.IntegrationTests.Todos.QueryPlans;

namespace Todo.IntegrationTests.Administration;

public class AuditLogSearchTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private const string Path = "/api/audit-logging/audit-logs";
    private static readonly Guid BigTenant = Guid.Parse("019a0000-0000-7000-8000-00000000a0d1");

    private static async Task<List<JsonElement>> SearchAsync(HttpClient client, string query = "") =>
        [.. (await (await client.GetAsync($"{Path}?{query}")).JsonAsync()).GetProperty("items").EnumerateArray()];

    [Fact]
    public async Task Change_is_found_with_who_how_and_what_without_secrets()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        admin.DefaultRequestHeaders.UserAgent.ParseAdd("Tests/1.0");
        var created = await (await admin.PostAsJsonAsync("/api/identity/users", new
        {
            userName = "thea",
            email = "thea@example.org",
            password = "Very-secret1",
            isActive = true,
            lockoutEnabled = true,
            roleNames = Array.Empty<string>(),
        })).JsonAsync();
        var id = created.GetProperty("id").GetGuid();
        await (await admin.PutAsJsonAsync($"/api/identity/users/{id}", new
        {
            userName = "thea",
            email = "thea@example.com",
            isActive = true,
            lockoutEnabled = true,
            roleNames = Array.Empty<string>(),
            password = "Another-secret2",
        })).JsonAsync();

        var entries = await SearchAsync(admin, $"entityType=IdentityUser&entityId={id}");

        entries.Select(e => e.GetProperty("methodName").GetString()).ShouldBe(["UpdateAsync", "CreateAsync"]);
        var entry = await (await admin.GetAsync($"{Path}/{entries[0].GetProperty("id").GetGuid()}")).JsonAsync();
        (entry.GetProperty("userName").GetString(), entry.GetProperty("httpMethod").GetString(), entry.GetProperty("url").GetString(), entry.GetProperty("httpStatusCode").GetInt32())
            .ShouldBe(("admin", "PUT", $"/api/identity/users/{id}", 200));
        (entry.GetProperty("clientIpAddress").GetString(), entry.GetProperty("browserInfo").GetString(), entry.GetProperty("tenantId").GetGuid())
            .ShouldBe(("127.0.0.1", "Tests/1.0", tenant.Id));
        var changes = entry.GetProperty("entityChanges").EnumerateArray().Where(c => c.GetProperty("entityType").GetString() == "IdentityUser").ToList();
        changes.ShouldAllBe(c => c.GetProperty("changeType").GetInt32() == 1 && c.GetProperty("entityId").GetGuid() == id);
        var email = changes.SelectMany(c => c.GetProperty("propertyChanges").EnumerateArray()).Single(p => p.GetProperty("name").GetString() == "Email");
        (email.GetProperty("oldValue").GetString(), email.GetProperty("newValue").GetString()).ShouldBe(("thea@example.org", "thea@example.com"));
        entry.GetRawText().ShouldNotContain("ecret");
        entry.GetRawText().ShouldNotContain("$2a$"); // the password's hash
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        for (var i = 0; i < 5; i++) await admin.PostAsJsonAsync("/api/todo/lists", new { name = $"List {i}" });
        var all = (await SearchAsync(admin, "serviceName=TodoListAppService")).Select(e => e.GetProperty("id").GetGuid()).ToList();
        all.Count.ShouldBe(5);

        var (paged, cursor) = (new List<Guid>(), "");
        do
        {
            var page = await (await admin.GetAsync($"{Path}?serviceName=TodoListAppService&maxResultCount=2{cursor}")).JsonAsync();
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("nextCursor").GetString() is { } next ? "&cursor=" + next : null;
        }
        while (cursor is not null);

        paged.ShouldBe(all);
        (await (await admin.GetAsync($"{Path}?cursor=nonsense")).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("AuditLogging:InvalidCursor");
        await (await admin.GetAsync($"{Path}?maxResultCount=5000")).ErrorAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Tenant_sees_itself_and_the_host_sees_all()
    {
        var (tenant, other) = (await Given.TenantAsync(), await Given.TenantAsync());
        using var admin = await As(TestUser.AdminOf(tenant));
        using var stranger = await As(TestUser.AdminOf(other));
        using var host = await As(TestUser.HostAdmin);
        await admin.PostAsJsonAsync("/api/todo/lists", new { name = "Ours" });
        var entry = (await SearchAsync(admin, "serviceName=TodoListAppService")).ShouldHaveSingleItem().GetProperty("id").GetGuid();

        (await SearchAsync(stranger, $"tenantId={tenant.Id}")).ShouldAllBe(e => e.GetProperty("tenantId").GetGuid() == other.Id);
        await (await stranger.GetAsync($"{Path}/{entry}")).ErrorAsync(HttpStatusCode.NotFound);
        (await SearchAsync(host, $"tenantId={tenant.Id}&serviceName=TodoListAppService")).ShouldHaveSingleItem();
        (await (await host.GetAsync($"{Path}/{entry}")).JsonAsync()).GetProperty("parameters").GetString()!.ShouldContain("Ours");
    }

    [Theory]
    [InlineData(Path)]
    [InlineData(Path + "/019a0000-0000-7000-8000-000000000001")]
    [InlineData(Path + "/export")]
    public async Task Log_is_for_administrators(string path)
    {
        using var user = await As(await Given.UserAsync());
        using var stranger = Anonymous();

        await (await user.GetAsync(path)).ErrorAsync(HttpStatusCode.Forbidden);
        await (await stranger.GetAsync(path)).ErrorAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Export_is_a_file_that_runs_no_formulas()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        await admin.PostAsJsonAsync("/api/todo/lists", new { name = "Say \"hi\"" });
        await Sql.ExecuteAsync("UPDATE administration.audit_logs SET user_name = '=HYPERLINK(1)' WHERE tenant_id = $1 AND service_name = 'TodoListAppService'", tenant.Id);

        using var response = await admin.GetAsync($"{Path}/export?serviceName=TodoListAppService");

        (response.StatusCode, response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.DispositionType)
            .ShouldBe((HttpStatusCode.OK, "text/csv", "attachment"));
        var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain("\"UserName\"");
        lines[1].ShouldContain("\"'=HYPERLINK(1)\"");
        lines[1].ShouldContain("hi");
    }

    [Theory]
    [InlineData("all")]
    [InlineData("user")]
    [InlineData("service")]
    [InlineData("correlation")]
    [InlineData("entity")]
    [InlineData("next page")]
    [InlineData("old")]
    public async Task No_search_reads_the_whole_log(string query)
    {
        await AddLogsAsync();
        using var executed = new ExecutedQueries();
        for (var i = 0; executed.Selects.Count == 0 && i < 30; i++) // EF Core looks for new listeners once a second
        {
            await RunAsync(query);
            await Task.Delay(100);
        }

        executed.Selects.ShouldNotBeEmpty();
        foreach (var (sql, parameters) in executed.Selects) (await Sql.ExplainAsync(sql, parameters)).ShouldNotContain("Seq Scan");
    }

    private async Task RunAsync(string query)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(BigTenant);
        var logs = scope.ServiceProvider.GetRequiredService<IAuditLogRepository>();
        var (filter, after) = query switch
        {
            "user" => (new AuditLogFilter { UserName = "many-777" }, null),
            "service" => (new AuditLogFilter { ServiceName = "Nothing" }, null),
            "correlation" => (new AuditLogFilter { CorrelationId = "many-777" }, null),
            "entity" => (new AuditLogFilter { EntityType = "Many", EntityId = "777" }, null),
            "next page" => (new AuditLogFilter(), new AuditLogCursor(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), Guid.CreateVersion7())),
            "old" => (new AuditLogFilter { EndTime = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero) }, null),
            _ => (new AuditLogFilter(), (AuditLogCursor?)null),
        };
        await logs.GetListAsync(filter, after, 50);
    }

    /// <summary>Once; of a tenant that nobody else looks at.</summary>
    private async Task AddLogsAsync()
    {
        if (await Sql.ScalarAsync<long>("SELECT count(*) FROM administration.audit_logs WHERE tenant_id = $1", BigTenant) > 0) return;
        await Sql.ExecuteAsync(
            """
            WITH logs AS (
                INSERT INTO administration.audit_logs (id, tenant_id, user_name, service_name, method_name, parameters, execution_time, execution_duration_milliseconds, correlation_id)
                SELECT gen_random_uuid(), $1, 'many-' || n, 'Service' || n % 50, 'M', '{}', now() - make_interval(mins => n), 1, 'many-' || n FROM generate_series(1, 20000) n
                RETURNING id, tenant_id, correlation_id)
            INSERT INTO administration.audit_log_entity_changes (id, tenant_id, audit_log_id, entity_type, entity_id, change_type, property_changes)
            SELECT gen_random_uuid(), tenant_id, id, 'Many', substr(correlation_id, 6), 1, '[]' FROM logs
            """, BigTenant);
        await Sql.ExecuteAsync("ANALYZE administration.audit_logs, administration.audit_log_entity_changes");
    }

    [Fact]
    public async Task Entries_are_kept_for_the_set_number_of_days()
    {
        var tenant = await Given.TenantAsync();
        using var admin = await As(TestUser.AdminOf(tenant));
        for (var i = 0; i < 2; i++) await admin.PostAsJsonAsync("/api/todo/lists", new { name = "Kept" });
        const string count = "SELECT count(*) FROM administration.audit_logs WHERE tenant_id = $1 AND service_name = 'TodoListAppService'";
        await Sql.ExecuteAsync(
            """
            UPDATE administration.audit_logs SET execution_time = now() - interval '91 days'
            WHERE id = (SELECT id FROM administration.audit_logs WHERE tenant_id = $1 AND service_name = 'TodoListAppService' LIMIT 1)
            """, tenant.Id);

        await Host.Services.GetServices<IHostedService>().OfType<AuditLogPruner>().Single().PruneAsync(TestContext.Current.CancellationToken);

        (await Sql.ScalarAsync<long>(count, tenant.Id)).ShouldBe(1);
    }
}
