using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Todo.Framework;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Identity;

namespace Todo.IntegrationTests.Edge;

public class RateLimitTests(EdgeHost edge) : IClassFixture<EdgeHost>
{
    private const string Lists = "/api/todo/lists";

    /// <summary>Asks until it is refused, or <paramref name="count"/> times; answers the last answer and how many were taken.</summary>
    private static async Task<(HttpResponseMessage Last, int Taken)> AskAsync(HttpClient client, int count, string path = Lists)
    {
        var response = await client.GetAsync(path);
        var taken = 0;
        while (response.StatusCode != HttpStatusCode.TooManyRequests && ++taken < count) response = await client.GetAsync(path);
        return (response, taken);
    }

    [Fact]
    public async Task User_who_asks_too_much_is_told_when_to_come_again_and_others_are_not_touched()
    {
        var (busy, other) = (await edge.Given.UserAsync(), await edge.Given.UserAsync());

        var (refused, taken) = await AskAsync(await edge.Host.Clients.CreateClientAsync(busy), EdgeHost.UserLimit + 1);

        taken.ShouldBe(EdgeHost.UserLimit);
        var error = await refused.ErrorAsync(HttpStatusCode.TooManyRequests);
        error.Code().ShouldBe(FrameworkErrorCodes.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        error.Message().ShouldContain(refused.Headers.RetryAfter.ToString());
        (await (await edge.Host.Clients.CreateClientAsync(other)).GetAsync(Lists)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Hub_calls_count_with_the_users_requests()
    {
        var user = await edge.Given.UserAsync();
        await using var hub = await edge.Host.Clients.ConnectHubAsync(user);
        var client = await edge.Host.Clients.CreateClientAsync(user);
        await AskAsync(client, EdgeHost.UserLimit + 1);

        var exception = await Should.ThrowAsync<HubException>(() => hub.InvokeAsync("CloseList", Guid.Empty, TestContext.Current.CancellationToken));

        JsonDocument.Parse(exception.Message[exception.Message.IndexOf('{', StringComparison.Ordinal)..]).RootElement.Code().ShouldBe(FrameworkErrorCodes.TooManyRequests);
        hub.State.ShouldBe(HubConnectionState.Connected);
    }

    [Fact]
    public async Task Users_of_a_tenant_share_its_limit()
    {
        var tenant = await edge.Given.TenantAsync();
        var (first, second) = (await edge.Given.UserAsync(tenant), await edge.Given.UserAsync(tenant));
        (await AskAsync(await edge.Host.Clients.CreateClientAsync(first), EdgeHost.UserLimit)).Last.StatusCode.ShouldBe(HttpStatusCode.OK);

        var (refused, taken) = await AskAsync(await edge.Host.Clients.CreateClientAsync(second), EdgeHost.UserLimit);

        taken.ShouldBe(EdgeHost.TenantLimit - EdgeHost.UserLimit);
        (await refused.ErrorAsync(HttpStatusCode.TooManyRequests)).Code().ShouldBe(FrameworkErrorCodes.TooManyRequests);
    }

    [Theory]
    [InlineData("/.well-known/openid-configuration")] // answered by authentication, before any endpoint
    [InlineData("/Account/Login")]
    [InlineData("/api/abp/api-definition")]
    public async Task Address_without_a_token_is_bounded_at_every_door(string path)
    {
        using var client = edge.FromElsewhere();

        var (refused, taken) = await AskAsync(client, EdgeHost.AddressLimit + 1, path);

        taken.ShouldBe(EdgeHost.AddressLimit);
        (await refused.ErrorAsync(HttpStatusCode.TooManyRequests)).Code().ShouldBe(FrameworkErrorCodes.TooManyRequests);
        using var token = await client.PasswordAsync("nobody");
        token.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        token.Headers.RetryAfter.ShouldNotBeNull();
        using var elsewhere = edge.FromElsewhere();
        (await elsewhere.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Hosts_of_one_ipv6_network_count_as_one()
    {
        await AskAsync(edge.From("2001:db8:1:2::1"), EdgeHost.AddressLimit + 1, "/api/abp/api-definition");

        (await edge.From("2001:db8:1:2:ffff::9").GetAsync("/api/abp/api-definition")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await edge.From("2001:db8:1:3::1").GetAsync("/api/abp/api-definition")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Health_is_not_counted()
    {
        using var client = edge.FromElsewhere();

        (await AskAsync(client, EdgeHost.AddressLimit + 5, "/health/live")).Taken.ShouldBe(EdgeHost.AddressLimit + 5);
    }
}
