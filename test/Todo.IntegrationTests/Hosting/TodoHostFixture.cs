using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Todo.IntegrationTests.Hosting;

[assembly: AssemblyFixture(typeof(TodoHostFixture))]

namespace Todo.IntegrationTests.Hosting;

/// <summary>One host for all tests; it starts with the first test that asks for it.</summary>
public sealed class TodoHostFixture : IAsyncDisposable
{
    private readonly Lazy<Task<InProcessHost>> _host = new(() => InProcessHost.StartAsync());
    private readonly Lazy<Task<InProcessHost>> _secondNode;

    public TodoHostFixture() => _secondNode = new(async () => await InProcessHost.StartAsync(
        "ConnectionStrings:Default=" + (await _host.Value).Services.GetRequiredService<IConfiguration>()["ConnectionStrings:Default"]));

    public Task<InProcessHost> GetHostAsync() => _host.Value;

    /// <summary>Another node of the same application, on the same database.</summary>
    public Task<InProcessHost> GetSecondNodeAsync() => _secondNode.Value;

    public async Task<HttpClient> CreateClientAsync(TestUser user) => await (await _host.Value).Clients.CreateClientAsync(user);

    public async Task<HubConnection> ConnectHubAsync(TestUser user, bool messagePack = false) =>
        await (await _host.Value).Clients.ConnectHubAsync(user, messagePack);

    public async Task<Given> GivenAsync() => new((await _host.Value).Clients);

    public async Task<TestSql> SqlAsync() => new((await _host.Value).Superuser, (await _host.Value).Services.GetRequiredService<NpgsqlDataSource>());

    public async ValueTask DisposeAsync()
    {
        if (_secondNode.IsValueCreated && _secondNode.Value.IsCompletedSuccessfully) await (await _secondNode.Value).DisposeAsync();
        if (_host.IsValueCreated && _host.Value.IsCompletedSuccessfully) await (await _host.Value).DisposeAsync();
    }
}
