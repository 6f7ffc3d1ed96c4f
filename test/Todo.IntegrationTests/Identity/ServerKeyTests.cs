using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Domain.Keys;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>Keys of the token server come and go while hosts run. In a database of its own: days pass by changing rows.</summary>
public sealed class ServerKeyTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task New_key_is_published_then_used_and_the_old_one_goes_when_its_tokens_are_over()
    {
        await using var database = await EmptyDatabase.CreateAsync(Host);
        var setting = $"ConnectionStrings:Default={database.ConnectionString}";
        await using var host = await InProcessHost.StartAsync(setting, "Identity:Issuer=http://todo.example/");
        await using var node = await InProcessHost.StartAsync(setting, "Identity:Issuer=http://todo.example/");
        using var http = host.Clients.Anonymous();
        var user = await new Given(host.Clients).UserAsync();
        var old = await http.PasswordAsync(user.UserName).TokensAsync();
        var oldKey = KeyOf(old.Access);
        (await PublishedAsync(host)).ShouldBe([oldKey]);

        await PassAsync(database, days: 84); // a week before it is due
        await RotateAsync(host);

        var published = await PublishedAsync(host);
        published.Count.ShouldBe(2);
        published.ShouldContain(oldKey);
        await Eventually.TrueAsync(async () => (await PublishedAsync(node)).Count == 2); // the other node was told
        var announced = await http.PasswordAsync(user.UserName).TokensAsync();
        KeyOf(announced.Access).ShouldBe(oldKey, "nobody needs to know the new key yet");

        await PassAsync(database, days: 7);
        await RotateAsync(host);

        var current = await http.PasswordAsync(user.UserName).TokensAsync();
        KeyOf(current.Access).ShouldBe(published.Single(key => key != oldKey));
        (await Tokens.UseAsync(http, old.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Tokens.UseAsync(node.Clients.Anonymous(), current.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await node.Clients.Anonymous().RefreshAsync(current.Refresh).TokensAsync();
        await http.RefreshAsync(old.Refresh).TokensAsync(); // its encryption key is kept as well

        await PassAsync(database, days: 16);
        await RotateAsync(host);

        (await PublishedAsync(host)).ShouldBe([KeyOf(current.Access)]);
        (await Tokens.UseAsync(http, old.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Tokens.UseAsync(http, current.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Of_nodes_that_rotate_at_once_one_makes_the_keys()
    {
        await using var database = await EmptyDatabase.CreateAsync(Host);
        await using (var first = await InProcessHost.StartAsync($"ConnectionStrings:Default={database.ConnectionString}"))
        {
            await PassAsync(database, days: 84);
            await using var second = await InProcessHost.StartServicesAsync(database.ConnectionString); // which rotates at its start
            await database.ScalarAsync<int>("DELETE FROM identity.server_keys WHERE generation = 2");

            await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => RotateAsync(i % 2 == 0 ? first.Services : second), Cancel)));
        }

        (await database.ScalarAsync<string>("SELECT string_agg(use || generation, ' ' ORDER BY use, generation) FROM identity.server_keys"))
            .ShouldBe("encryption1 encryption2 signing1 signing2");
    }

    private static Task RotateAsync(InProcessHost host) => RotateAsync(host.Services);

    private static async Task RotateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ServerKeyManager>().RotateAsync(Cancel);
        await services.GetRequiredService<ServerKeyRing>().LoadAsync(Cancel);
    }

    private static async Task PassAsync(EmptyDatabase database, int days) => await database.ScalarAsync<int>(
        $"UPDATE identity.server_keys SET activation_time = activation_time - interval '{days} days', creation_time = creation_time - interval '{days} days'");

    private static async Task<List<string>> PublishedAsync(InProcessHost host)
    {
        using var response = await host.Clients.Anonymous().GetAsync("/.well-known/jwks", Cancel);
        return [.. (await response.JsonAsync()).GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kid").GetString()!)];
    }

    private static string KeyOf(string jwt) => Tokens.HeaderOf(jwt).GetProperty("kid").GetString()!;
}
