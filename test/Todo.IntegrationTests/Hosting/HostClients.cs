using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.Application;
using Todo.Framework.AspNetCore.SignalR;
using Todo.IntegrationTests.Framework;

namespace Todo.IntegrationTests.Hosting;

/// <summary>Ways into one running host.</summary>
/// <param name="address">Of its HTTP port.</param>
public sealed class HostClients(Uri address) : IDisposable
{
    private readonly SocketsHttpHandler _handler = new() { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10), UseCookies = false, AllowAutoRedirect = false };
    private readonly ConcurrentDictionary<TestUser, Task<string>> _tokens = new();

    public Uri Address { get; } = address;

    /// <summary>A client without a token; <paramref name="tenant"/> goes along as the header <c>__tenant</c>.</summary>
    public HttpClient Anonymous(TestTenant? tenant = null)
    {
        var client = new HttpClient(_handler, disposeHandler: false) { BaseAddress = Address };
        if (tenant is not null) client.DefaultRequestHeaders.Add("__tenant", tenant.Name);
        return client;
    }

    /// <summary>A client with the user's access token.</summary>
    public async Task<HttpClient> CreateClientAsync(TestUser user)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync(user));
        return client;
    }

    /// <summary>The user's access token, by password; asked for once.</summary>
    public Task<string> GetTokenAsync(TestUser user) => _tokens.GetOrAdd(user, async u =>
    {
        using var client = Anonymous(u.Tenant);
        using var response = await client.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = "Todo_App",
            ["scope"] = "openid profile email roles offline_access Todo",
            ["username"] = u.UserName,
            ["password"] = TestUser.Password,
        }));
        return (await response.JsonAsync()).GetProperty("access_token").GetString()!;
    });

    /// <summary>A started connection to the hub of lists, over WebSockets.</summary>
    public async Task<HubConnection> ConnectHubAsync(TestUser user, bool messagePack = false)
    {
        var connection = BuildHub(user, messagePack).Build();
        await connection.StartAsync();
        return connection;
    }

    /// <summary>As <see cref="ConnectHubAsync"/>, for tests that add handlers or reconnecting before the start.</summary>
    public IHubConnectionBuilder BuildHub(TestUser user, bool messagePack = false)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(Address, "/signalr-hubs/todo"), options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            options.AccessTokenProvider = async () => await GetTokenAsync(user);
        });
        return messagePack
            ? builder.AddMessagePackProtocol(options => options.SerializerOptions = options.SerializerOptions.WithResolver(new JsonContractResolver()))
            : builder.AddJsonProtocol(options => AbpJson.Configure(options.PayloadSerializerOptions));
    }

    public void Dispose() => _handler.Dispose();
}
