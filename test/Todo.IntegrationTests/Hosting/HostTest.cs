using Microsoft.AspNetCore.SignalR.Client;

namespace Todo.IntegrationTests.Hosting;

/// <summary>Base of tests against the running host.</summary>
public abstract class HostTest(TodoHostFixture fixture) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _connections = [];

    protected InProcessHost Host { get; private set; } = null!;
    protected Given Given { get; private set; } = null!;
    protected TestSql Sql { get; private set; } = null!;

    /// <summary>A client without a token.</summary>
    protected HttpClient Anonymous(TestTenant? tenant = null) => Host.Clients.Anonymous(tenant);

    /// <summary>A client with the user's token.</summary>
    protected Task<HttpClient> As(TestUser user) => Host.Clients.CreateClientAsync(user);

    /// <summary>A live connection that ends with the test.</summary>
    protected async Task<HubConnection> ConnectHubAsync(TestUser user, bool messagePack = false)
    {
        var connection = await Host.Clients.ConnectHubAsync(user, messagePack);
        _connections.Add(connection);
        return connection;
    }

    public virtual async ValueTask InitializeAsync()
    {
        Host = await fixture.GetHostAsync();
        Given = await fixture.GivenAsync();
        Sql = await fixture.SqlAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections) await connection.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
