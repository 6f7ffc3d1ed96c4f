using System.Net;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.IntegrationTests.Framework;

namespace Todo.IntegrationTests.Hosting;

public class HostTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Health_tells_of_the_database_and_its_migrations()
    {
        using var client = Anonymous();

        (await (await client.GetAsync("/health/live")).JsonAsync()).GetProperty("status").GetString().ShouldBe("Healthy");
        var ready = await (await client.GetAsync("/health/ready")).JsonAsync();

        ready.GetProperty("checks").EnumerateArray().Select(c => $"{c.GetProperty("name")} {c.GetProperty("status")}")
            .ShouldBe(["database Healthy", "migrations Healthy"]);
    }

    [Fact]
    public async Task Health_is_served_over_grpc_too()
    {
        using var channel = GrpcChannel.ForAddress(Host.GrpcAddress);

        var answer = await new Health.HealthClient(channel).CheckAsync(new HealthCheckRequest(), cancellationToken: TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(HealthCheckResponse.Types.ServingStatus.Serving);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/todo/lists")]
    [InlineData("/Account/Login")]
    public async Task Every_answer_tells_browsers_what_it_may_do(string path)
    {
        using var client = Anonymous();

        using var response = await client.GetAsync(path);

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        response.Headers.Contains("Referrer-Policy").ShouldBeTrue();
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/connect/nothing")]
    [InlineData("/main-00000000.js")]
    public async Task A_path_that_is_no_page_is_not_answered_with_one(string path)
    {
        using var client = Anonymous();

        using var response = await client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_request_line_that_is_too_long_is_refused_and_the_host_stays_up()
    {
        using var client = Anonymous();

        using var response = await client.GetAsync("/?" + new string('x', 20_000));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Users_of_the_host_and_of_a_tenant_sign_in_and_see_their_own()
    {
        var tenant = await Given.TenantAsync();
        var (anna, theo) = (await Given.UserAsync(), await Given.UserAsync(tenant));
        var list = await Given.ListAsync(anna, "Only mine");

        using var client = await As(theo);
        using var response = await client.GetAsync($"/api/todo/lists/{list.GetProperty("id").GetGuid()}");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Sql.ScalarAsync<Guid>("SELECT tenant_id FROM identity.users WHERE id = $1", theo.Id)).ShouldBe(tenant.Id);
        (await Sql.ScalarAsync<string>("SELECT name FROM todo.todo_lists WHERE id = $1", list.GetProperty("id").GetGuid())).ShouldBe("Only mine");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_hub_speaks_both_protocols(bool messagePack)
    {
        var anna = await Given.UserAsync();
        var listId = (await Given.ListAsync(anna)).GetProperty("id").GetGuid();
        var connection = await ConnectHubAsync(anna, messagePack);

        var changes = await connection.InvokeAsync<global::Todo.Todos.Changes.ListChangesDto>("OpenList", listId, 0, TestContext.Current.CancellationToken);

        changes.ListId.ShouldBe(listId);
        changes.Sequence.ShouldBeGreaterThan(0);
    }
}
