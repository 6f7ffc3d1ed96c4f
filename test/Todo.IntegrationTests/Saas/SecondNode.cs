using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Todo.IntegrationTests.Hosting;

namespace Todo.IntegrationTests.Saas;

/// <summary>Another node on the database of the shared host, where visitors may sign up; it starts with the first test that asks for it.</summary>
public sealed class SecondNode(TodoHostFixture fixture) : IAsyncDisposable
{
    private readonly Lazy<Task<InProcessHost>> _host = new(async () => await InProcessHost.StartAsync(
        "ConnectionStrings:Default=" + (await fixture.GetHostAsync()).Services.GetRequiredService<IConfiguration>()["ConnectionStrings:Default"],
        "Settings:Saas.IsSelfServiceSignUpEnabled=true",
        "Identity:RateLimit:RegistrationsPerMinute=50"));

    public Task<InProcessHost> GetAsync() => _host.Value;

    public async ValueTask DisposeAsync()
    {
        if (_host.IsValueCreated) await (await _host.Value).DisposeAsync();
    }
}
