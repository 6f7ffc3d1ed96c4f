using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Todo.IntegrationTests.Hosting;
using static OpenIddict.Abstractions.OpenIddictConstants;
using ClientPermissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Todo.IntegrationTests.Identity;

/// <summary>A host that knows another one as the provider <c>First</c>.</summary>
public sealed class RelyingHost : IAsyncDisposable
{
    private const string ClientId = "relying-host";
    private InProcessHost? _host;

    public InProcessHost Host => _host!;
    public TestSql Sql { get; private set; } = null!;

    public async Task StartAsync(InProcessHost provider)
    {
        if (_host is not null) return;
        _host = await InProcessHost.StartAsync(
            "Identity:ExternalProviders:0:Name=First",
            "Identity:ExternalProviders:0:DisplayName=The first host",
            $"Identity:ExternalProviders:0:Authority={provider.Clients.Address}",
            $"Identity:ExternalProviders:0:ClientId={ClientId}");
        Sql = new TestSql(_host.Superuser);

        await using var scope = provider.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = ClientId,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            RedirectUris = { new Uri(_host.Clients.Address, "/Account/External/Callback/First") },
            Permissions =
            {
                ClientPermissions.Endpoints.Authorization,
                ClientPermissions.Endpoints.Token,
                ClientPermissions.GrantTypes.AuthorizationCode,
                ClientPermissions.ResponseTypes.Code,
                ClientPermissions.Scopes.Profile,
                ClientPermissions.Scopes.Email,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
    }
}
