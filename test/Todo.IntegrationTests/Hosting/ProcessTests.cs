using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Todo.IntegrationTests.Hosting;

/// <summary>The host as an operator meets it: a process with an environment, signals and an exit code.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData("TODO_HTTP_PORT=99999", "TODO_HTTP_PORT: '99999' is not a port from 0 to 65535.")]
    [InlineData("TODO_GRPC_PORT=many", "TODO_GRPC_PORT: 'many' is not a port from 0 to 65535.")]
    [InlineData("TODO_ADDRESS=everywhere", "TODO_ADDRESS: 'everywhere' is neither localhost, * nor an IP address.")]
    [InlineData("TODO_SEED=lots", "TODO_SEED: 'lots' is neither demo nor none.")]
    [InlineData("TODO_DATA=/proc/todo", "TODO_DATA: cannot write to the folder /proc/todo: ")]
    [InlineData("ConnectionStrings:Default=Password=hunter2;Hots=x", "ConnectionStrings:Default: is not a PostgreSQL connection string")]
    [InlineData("WebApp:Folder=/proc", "WebApp:Folder: /proc has no index.html.")]
    [InlineData("Identity:Password:WorkFactor=3", "WorkFactor")]
    [InlineData("Serilog:MinimumLevel:Default=Loud", "Serilog: ")]
    [InlineData("Identity:Keys:RotationDays=4000", "RotationDays")]
    [InlineData("Identity:Keys:AnnouncementDays=90", "Identity:Keys:AnnouncementDays must be less than Identity:Keys:RotationDays.")]
    [InlineData("Encryption:Key=dG9vIHNob3J0", "Encryption:Key is not 32 bytes in base64")]
    [InlineData("Tenancy:DomainFormat=todo.example", "Tenancy:DomainFormat must be a domain with {0}")]
    public async Task A_wrong_value_stops_the_host_with_one_line_that_names_the_key(string setting, string message)
    {
        await using var host = new ProcessHost(setting);

        host.Launch();

        (await host.WaitForExitAsync()).ShouldBe(1);
        host.Output.ShouldStartWith(message);
        host.Output.Split('\n').Length.ShouldBe(1);
        host.Output.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_database_server_without_a_master_key_is_refused_in_one_line()
    {
        await using var host = new ProcessHost("ConnectionStrings:Default=Host=127.0.0.1;Port=1;Username=todo", "Encryption:Key=");

        host.Launch();

        (await host.WaitForExitAsync()).ShouldBe(1);
        host.Output.ShouldStartWith("Encryption:Key is not set: ");
        host.Output.Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_one_line()
    {
        await using var host = new ProcessHost("ConnectionStrings:Default=Host=127.0.0.1;Port=1;Username=todo;Password=hunter2");

        host.Launch();

        (await host.WaitForExitAsync()).ShouldBe(1);
        host.Output.ShouldStartWith("ConnectionStrings:Default: the server cannot be reached");
        host.Output.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task What_was_acknowledged_survives_kill_9_and_a_clean_stop()
    {
        await using var host = new ProcessHost();
        await host.StartAsync();
        var user = await new Given(host.Clients).UserAsync();
        var list = await new Given(host.Clients).ListAsync(user, "Still here");

        await host.KillAsync();
        await host.StartAsync();
        (await NamesAsync(host, user)).ShouldBe(["Still here"]);

        (await host.StopAsync()).ShouldBe(0);
        host.HasPostgres.ShouldBeFalse();
        await host.StartAsync();
        (await NamesAsync(host, user)).ShouldBe(["Still here"]);
        list.GetProperty("name").GetString().ShouldBe("Still here");
    }

    [Fact]
    public async Task A_stop_closes_live_connections_and_does_not_wait_for_them()
    {
        await using var host = new ProcessHost("Shutdown:TimeoutSeconds=60");
        await host.StartAsync();
        var user = await new Given(host.Clients).UserAsync();
        await using var connection = await host.Clients.ConnectHubAsync(user);
        var closed = new TaskCompletionSource();
        connection.Closed += _ => Task.FromResult(closed.TrySetResult());
        var stoppingAt = Stopwatch.GetTimestamp();

        (await host.StopAsync()).ShouldBe(0);

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Stopwatch.GetElapsedTime(stoppingAt).ShouldBeLessThan(TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task Logs_are_json_with_the_correlation_id_and_without_the_token()
    {
        await using var host = new ProcessHost("Serilog:MinimumLevel:Default=Verbose", "Serilog:MinimumLevel:Override:Microsoft=Verbose");
        await host.StartAsync();
        using var client = host.Clients.Anonymous();
        client.DefaultRequestHeaders.Add("X-Correlation-Id", "look-for-me");

        using var response = await client.GetAsync("/signalr-hubs/todo?access_token=eyJhbGciOi-secret");
        await host.StopAsync();

        var lines = host.Output.Split('\n');
        lines.Select(line => JsonDocument.Parse(line).RootElement.ValueKind).Distinct().ShouldBe([JsonValueKind.Object]);
        lines.ShouldContain(line => line.Contains("\"RequestPath\":\"/signalr-hubs/todo\"", StringComparison.Ordinal)
            && line.Contains("\"CorrelationId\":\"look-for-me\"", StringComparison.Ordinal));
        host.Output.ShouldNotContain("eyJhbGciOi-secret");
    }

    private static async Task<string[]> NamesAsync(ProcessHost host, TestUser user)
    {
        using var client = await host.Clients.CreateClientAsync(user);
        var lists = await client.GetFromJsonAsync<JsonElement>("/api/todo/lists");
        return [.. lists.GetProperty("items").EnumerateArray().Select(l => l.GetProperty("name").GetString()!)];
    }
}
