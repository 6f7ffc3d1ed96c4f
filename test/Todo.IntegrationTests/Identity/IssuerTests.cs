using System.Net;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>A host that is told its one address, whatever proxies ask it under.</summary>
public sealed class IssuerTests(TodoHostFixture fixture) : HostTest(fixture)
{
    [Fact]
    public async Task Configured_issuer_is_the_address_of_everything()
    {
        await using var node = await InProcessHost.StartAsync(Host.DatabaseSetting, "Identity:Issuer=https://todo.example/");
        using var http = node.Clients.Anonymous();
        http.DefaultRequestHeaders.Host = "inside.cluster.local:8080";
        http.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");

        var document = await (await http.GetAsync("/.well-known/openid-configuration")).JsonAsync();

        document.GetProperty("issuer").GetString().ShouldBe("https://todo.example/");
        foreach (var endpoint in document.EnumerateObject().Where(p => p.Name.EndsWith("_endpoint", StringComparison.Ordinal) || p.Name == "jwks_uri"))
        {
            endpoint.Value.GetString()!.ShouldStartWith("https://todo.example/");
        }

        var user = await Given.UserAsync();
        var tokens = await http.PasswordAsync(user.UserName).TokensAsync();
        Tokens.ClaimsOf(tokens.Access).GetProperty("iss").GetString().ShouldBe("https://todo.example/");
        (await Tokens.UseAsync(http, tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var elsewhere = await Anonymous().PasswordAsync(user.UserName).TokensAsync(); // of a host that calls itself something else
        (await Tokens.UseAsync(http, elsewhere.Access)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
