using System.Net;
using System.Text.Json;

namespace Todo.IntegrationTests.Hosting;

public class HealthTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task A_host_that_lost_its_database_is_alive_and_not_ready()
    {
        await using var database = await EmptyDatabase.CreateAsync(Host);
        await using var host = await InProcessHost.StartAsync($"ConnectionStrings:Default={database.ConnectionString}");
        using var client = host.Clients.Anonymous();
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await database.ScalarAsync<int>("DELETE FROM __migrations");
        (await UnreadyAsync(client)).ShouldContain("migrations are not applied.");

        await database.DisposeAsync();
        var answer = await UnreadyAsync(client);
        answer.ShouldContain("The database does not answer.");
        answer.ShouldNotContain("Exception");
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> UnreadyAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/health/ready");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var text = await response.Content.ReadAsStringAsync();
        JsonDocument.Parse(text).RootElement.GetProperty("status").GetString().ShouldBe("Unhealthy");
        return text;
    }
}
