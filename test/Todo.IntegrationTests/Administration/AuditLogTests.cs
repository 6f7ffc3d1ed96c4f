using System.Net;
using System.Net.Http.Json;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Administration;

public class AuditLogTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private Task<List<string>> EntriesAsync(string correlationId) => Sql.ColumnAsync<string>(
        """
        SELECT concat_ws('|', user_name, service_name, method_name, parameters, coalesce(exception, 'ok'))
        FROM administration.audit_logs WHERE correlation_id = $1 ORDER BY execution_time
        """, correlationId);

    private static string Correlate(HttpClient client)
    {
        var correlationId = $"audit-{Guid.CreateVersion7():N}";
        client.DefaultRequestHeaders.Add("X-Correlation-Id", correlationId);
        return correlationId;
    }

    [Fact]
    public async Task Write_is_kept_with_who_and_what()
    {
        var user = await Given.UserAsync();
        using var client = await As(user);
        var correlationId = Correlate(client);

        await (await client.PostAsJsonAsync("/api/todo/lists", new { name = "Kept" })).JsonAsync();

        var entry = (await EntriesAsync(correlationId)).ShouldHaveSingleItem();
        entry.ShouldStartWith($"{user.UserName}|TodoListAppService|CreateAsync|");
        entry.ShouldContain("\"name\":\"Kept\"");
        entry.ShouldEndWith("|ok");
    }

    [Fact]
    public async Task Read_is_not_kept()
    {
        using var client = await As(await Given.UserAsync());
        var correlationId = Correlate(client);

        await (await client.GetAsync("/api/todo/lists")).JsonAsync();

        (await EntriesAsync(correlationId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Failed_write_is_kept_though_it_is_rolled_back()
    {
        using var client = await As(await Given.UserAsync());
        var correlationId = Correlate(client);

        await (await client.PostAsJsonAsync("/api/todo/items", new { listId = Guid.CreateVersion7(), title = "Nowhere" })).ErrorAsync(HttpStatusCode.NotFound);

        var entries = await EntriesAsync(correlationId);
        for (var patience = 0; entries.Count == 0 && patience < 200; patience++) // it is written apart, some moments later
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            entries = await EntriesAsync(correlationId);
        }

        entries.ShouldHaveSingleItem().ShouldContain("Todo:ListNotFound");
    }

    [Fact]
    public async Task Password_is_not_kept()
    {
        using var client = Anonymous();
        var correlationId = Correlate(client);
        var name = $"user-{Guid.CreateVersion7():N}";

        await (await client.PostAsJsonAsync(
            "/api/account/register", new { userName = name, emailAddress = $"{name}@example.org", password = "Very-secret1", appName = "Tests" })).JsonAsync();

        var entry = (await EntriesAsync(correlationId)).ShouldHaveSingleItem();
        entry.ShouldContain(name);
        entry.ShouldNotContain("Very-secret1");
    }
}
