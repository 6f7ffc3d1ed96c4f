using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Isolation;

/// <summary>Walks every route of the API definition and every method of every hub with what is another's: as the administrator of
/// another tenant, and as a stranger of the same tenant. Nobody is let through, and nothing breaks.</summary>
public sealed class IsolationWalkTests(TodoHostFixture fixture, IsolationScene scene) : HostTest(fixture), IClassFixture<IsolationScene>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Routes => [.. IsolationRoute.All.Select(r => r.Name)];

    public static TheoryData<string> HubMethods => [.. IsolationHubMethod.All.Select(m => m.Name)];

    [Fact]
    public async Task Every_route_is_walked()
    {
        using var definition = await JsonDocument.ParseAsync(await Anonymous().GetStreamAsync("/api/abp/api-definition", Cancel), default, Cancel);

        var routes = definition.RootElement.GetProperty("modules").EnumerateObject()
            .SelectMany(module => module.Value.GetProperty("controllers").EnumerateObject())
            .SelectMany(controller => controller.Value.GetProperty("actions").EnumerateObject())
            .Select(action => $"{action.Value.GetProperty("httpMethod").GetString()} {action.Value.GetProperty("url").GetString()}").ToList();

        var walked = IsolationRoute.All.Select(r => r.Name).ToList();
        routes.Except(walked).ShouldBeEmpty($"Routes that this test does not know: give each a line in {nameof(IsolationRoute)}.{nameof(IsolationRoute.All)}, "
            + $"{nameof(IsolationRoute.Refused)} with a victim's ids, or one of the others with the reason");
        walked.Except(routes).ShouldBeEmpty($"There are no such routes any more: remove them from {nameof(IsolationRoute)}.{nameof(IsolationRoute.All)}");
        walked.ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_route_lets_nobody_else_through(string name)
    {
        var route = IsolationRoute.All.Single(r => r.Name == name);
        var victim = await scene.VictimAsync();
        var stranger = await Given.UserAsync(victim.Tenant); // a new one each time: some routes are about the caller's own account
        var foreigner = await scene.ForeignAdminAsync();
        if (route.Rule is RouteRule.OwnDataOnly or RouteRule.Anonymous) foreigner = await Given.UserAsync(foreigner.Tenant);

        foreach (var caller in new[] { foreigner, stranger })
        {
            var (isForeign, before) = (caller == foreigner, await ChecksumAsync(victim));
            using var http = await As(caller);
            using var response = await route.CallAsync(http, victim);
            var (status, body) = (response.StatusCode, await response.Content.ReadAsStringAsync(Cancel));
            var what = $"{name} as {(isForeign ? "another tenant's administrator" : "a stranger of the tenant")}: {(int)status} {body}";

            ((int)status).ShouldBeLessThan(500, what);
            if (route.Rule == RouteRule.Refused || (route.Rule == RouteRule.Administration && !isForeign)) status.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], what);
            if (isForeign || route.Rule is not (RouteRule.SameTenant or RouteRule.Anonymous)) victim.Secrets.ShouldAllBe(secret => !body.Contains(secret), what);
            (await ChecksumAsync(victim)).ShouldBe(before, what);
        }
    }

    [Fact]
    public void Every_hub_method_is_walked()
    {
        var hubs = Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(e => e.Metadata.GetMetadata<HubMetadata>()?.HubType).OfType<Type>().Distinct();
        var methods = hubs.SelectMany(hub => hub.GetMethods().Where(m => m.DeclaringType == hub && m.GetBaseDefinition() == m && !m.IsSpecialName).Select(m => $"{hub.Name}.{m.Name}"));

        methods.ShouldBe(IsolationHubMethod.All.Select(m => m.Name), ignoreOrder: true, $"Each needs a line in {nameof(IsolationHubMethod)}.{nameof(IsolationHubMethod.All)}");
    }

    [Theory]
    [MemberData(nameof(HubMethods))]
    public async Task A_hub_method_lets_nobody_else_through(string name)
    {
        var method = IsolationHubMethod.All.Single(m => m.Name == name);
        var victim = await scene.VictimAsync();
        foreach (var caller in new[] { await scene.ForeignAdminAsync(), await Given.UserAsync(victim.Tenant) })
        {
            var connection = await ConnectHubAsync(caller);
            var call = connection.InvokeCoreAsync<object?>(method.Method, method.Arguments(victim), Cancel);
            if (!method.IsRefused)
            {
                await call;
                continue;
            }

            var refusal = await Should.ThrowAsync<HubException>(() => call);
            refusal.Message.ShouldContain("ListNotFound");
            victim.Secrets.Skip(1).ShouldAllBe(secret => !refusal.Message.Contains(secret)); // the first is the list's id, which the caller sent
        }
    }

    /// <summary>Of everything that is the victim's.</summary>
    private async Task<string?> ChecksumAsync(Victim victim) => await Sql.ScalarAsync<string>(
        """
        SELECT md5(concat(
            (SELECT string_agg(x::text, '' ORDER BY id) FROM todo.todo_lists x WHERE space_id = $1),
            (SELECT string_agg(x::text, '' ORDER BY id) FROM todo.todo_sections x WHERE space_id = $1),
            (SELECT string_agg(x::text, '' ORDER BY id) FROM todo.todo_items x WHERE space_id = $1),
            (SELECT string_agg(x::text, '' ORDER BY user_id) FROM todo.list_shares x WHERE space_id = $1),
            (SELECT string_agg(x::text, '' ORDER BY id) FROM todo.comments x WHERE space_id = $1),
            (SELECT string_agg(x::text, '' ORDER BY row_id) FROM todo.trash_entries x WHERE space_id = $1),
            (SELECT string_agg(x::text, '' ORDER BY id) FROM todo.activities x WHERE space_id = $1),
            (SELECT x::text FROM identity.users x WHERE id = $1),
            (SELECT x::text FROM identity.roles x WHERE id = $2),
            (SELECT x::text FROM saas.tenants x WHERE id = $3),
            (SELECT string_agg(x::text, '' ORDER BY id) FROM administration.permission_grants x WHERE tenant_id = $3),
            (SELECT revoked_time::text FROM identity.user_sessions WHERE id = $4)))
        """, victim.User.Id, victim.RoleId, victim.Tenant.Id, victim.SessionId);
}
