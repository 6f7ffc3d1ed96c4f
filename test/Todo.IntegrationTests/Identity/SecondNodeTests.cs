using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.IntegrationTests.Framework;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Identity;

/// <summary>A second node on the same database, with limits and a higher cost of passwords.</summary>
public class SecondNodeTests(TodoHostFixture fixture) : HostTest(fixture)
{
    private InProcessHost _node = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _node = await InProcessHost.StartAsync(
            "ConnectionStrings:Default=" + Host.Services.GetRequiredService<IConfiguration>()["ConnectionStrings:Default"],
            "Identity:Password:WorkFactor=5",
            "Identity:RateLimit:SignInsPerMinute=3",
            "Identity:RateLimit:RegistrationsPerMinute=2");
    }

    public override async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Nodes_share_keys_renew_hashes_and_limit_each_address()
    {
        var user = await Given.UserAsync();

        // What one node issued is good at the other, under the name that both are reached by.
        var tokens = await Anonymous().PasswordAsync(user.UserName).TokensAsync();
        using var node = ClientFrom("127.0.0.1");
        node.DefaultRequestHeaders.Host = Host.Clients.Address.Authority;
        (await Tokens.UseAsync(node, tokens.Access)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await node.RefreshAsync(tokens.Refresh).TokensAsync();

        // A higher cost reaches the user at the next sign-in.
        const string hashOf = "SELECT password_hash FROM identity.users WHERE id = $1";
        (await Sql.ScalarAsync<string>(hashOf, user.Id))!.ShouldStartWith("$2a$04$");
        await node.PasswordAsync(user.UserName).TokensAsync();
        (await Sql.ScalarAsync<string>(hashOf, user.Id))!.ShouldStartWith("$2a$05$");
        await Anonymous().PasswordAsync(user.UserName).TokensAsync(); // and the password is still the same

        // The second and third sign-in from this address are the last ones; another address has its own count.
        await node.PasswordAsync(user.UserName, "wrong").RefusalAsync();
        await node.PasswordAsync(user.UserName, "wrong").RefusalAsync();
        (await node.PasswordAsync(user.UserName).RefusalAsync(HttpStatusCode.TooManyRequests)).Description.ShouldStartWith("Too many");
        using var elsewhere = ClientFrom("127.0.0.9");
        elsewhere.DefaultRequestHeaders.Host = Host.Clients.Address.Authority;
        await elsewhere.PasswordAsync(user.UserName).TokensAsync();

        for (var i = 0; i < 2; i++) (await RegisterAsync(node)).StatusCode.ShouldBe(HttpStatusCode.BadRequest); // a refused one counts as well
        using var refused = await RegisterAsync(node);
        (await refused.ErrorAsync(HttpStatusCode.TooManyRequests)).Code().ShouldBe("Todo.Identity:TooManyAttempts");
    }

    [Fact]
    public async Task Tenant_may_do_without_registration()
    {
        var tenant = await Given.TenantAsync();
        await Sql.ExecuteAsync( // before the second node has asked for the tenant's settings
            "INSERT INTO administration.settings (id, tenant_id, name, value, provider_name, provider_key) VALUES ($1, $2, 'Abp.Account.IsSelfRegistrationEnabled', 'false', 'T', $2::text)",
            Guid.CreateVersion7(), tenant.Id);
        using var http = ClientFrom("127.0.0.7");
        http.DefaultRequestHeaders.Add("__tenant", tenant.Name);

        using var response = await RegisterAsync(http);

        (await response.ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("Todo.Identity:SelfRegistrationDisabled");
        (await http.GetStringAsync("/Account/Register")).ShouldNotContain("<form");
        (await http.GetStringAsync("/Account/Login")).ShouldNotContain("/Account/Register");
    }

    private static Task<HttpResponseMessage> RegisterAsync(HttpClient http) => http.PostAsync(
        "/api/account/register",
        new StringContent("""{"userName":"limited","emailAddress":"limited@example.org","password":"weak"}""", System.Text.Encoding.UTF8, "application/json"));

    private HttpClient ClientFrom(string address) => new(new SocketsHttpHandler
    {
        UseCookies = false,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), port: 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = _node.Clients.Address };
}
