using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Edge;

/// <summary>A host behind a proxy (these tests are the proxy), with low limits and one foreign origin.</summary>
public sealed class EdgeHost : IAsyncLifetime
{
    public const int UserLimit = 30;
    public const int TenantLimit = 45;
    public const int AddressLimit = 60;
    public const string Origin = "https://app.example";

    private static int s_lastAddress;

    public InProcessHost Host { get; private set; } = null!;
    public Given Given { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await InProcessHost.StartAsync(
            $"RateLimits:UserRequestsPerMinute={UserLimit}",
            $"RateLimits:TenantRequestsPerMinute={TenantLimit}",
            $"RateLimits:AnonymousRequestsPerMinute={AddressLimit}",
            "Proxy:KnownNetworks=127.0.0.0/8,::1",
            $"Cors:Origins={Origin}",
            "Security:HstsDays=30");
        Given = new Given(Host.Clients);
    }

    /// <summary>A client without a token, from an address of its own.</summary>
    public HttpClient FromElsewhere() => From($"198.51.100.{Interlocked.Increment(ref s_lastAddress)}");

    /// <summary>A client as the proxy hands it on.</summary>
    public HttpClient From(string address, string scheme = "http")
    {
        var client = Host.Clients.Anonymous();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        return client;
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
