using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using Todo.Identity.OpenIddictServer;
using static OpenIddict.Abstractions.OpenIddictConstants;
using ClientPermissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Todo.Identity.Application.Data;

/// <summary>Registers the web app and the scope of its API with the token server.</summary>
[ExposeServices(typeof(IDataSeedContributor))]
internal sealed class OpenIddictDataSeedContributor(
    IOpenIddictApplicationManager applications, IOpenIddictScopeManager scopes, IOptions<TodoIdentityOptions> options)
    : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.TenantId is not null) return; // clients belong to the host
        foreach (var scope in WebApp.PartialScopes.Prepend(WebApp.Scope)) await EnsureScopeAsync(scope, cancellationToken);
        await EnsureWebAppAsync(cancellationToken);
    }

    private async Task EnsureScopeAsync(string scope, CancellationToken cancellationToken)
    {
        if (await scopes.FindByNameAsync(scope, cancellationToken) is not null) return;
        await scopes.CreateAsync(new OpenIddictScopeDescriptor { Name = scope, Resources = { WebApp.Scope } }, cancellationToken);
    }

    private async Task EnsureWebAppAsync(CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(WebApp.ClientId, cancellationToken) is not { } existing)
        {
            await applications.CreateAsync(Describe(), cancellationToken);
            return;
        }

        var current = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(current, existing, cancellationToken);
        var before = (current.RedirectUris.Count, current.PostLogoutRedirectUris.Count);
        AddRedirectUris(current);
        if (before != (current.RedirectUris.Count, current.PostLogoutRedirectUris.Count)) await applications.UpdateAsync(existing, current, cancellationToken);
    }

    private OpenIddictApplicationDescriptor Describe()
    {
        var webApp = new OpenIddictApplicationDescriptor
        {
            ClientId = WebApp.ClientId,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit, // ours: nobody is asked whether they trust the product with the product
            DisplayName = "Todo",
            Permissions =
            {
                ClientPermissions.Endpoints.Authorization,
                ClientPermissions.Endpoints.Token,
                ClientPermissions.Endpoints.Revocation,
                ClientPermissions.Endpoints.EndSession,
                ClientPermissions.Endpoints.Introspection,
                ClientPermissions.GrantTypes.AuthorizationCode,
                ClientPermissions.GrantTypes.RefreshToken,
                ClientPermissions.GrantTypes.Password,
                ClientPermissions.ResponseTypes.Code,
                ClientPermissions.Scopes.Profile,
                ClientPermissions.Scopes.Email,
                ClientPermissions.Scopes.Phone,
                ClientPermissions.Scopes.Roles,
                ClientPermissions.Prefixes.Scope + WebApp.Scope,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        AddRedirectUris(webApp);
        return webApp;
    }

    private void AddRedirectUris(OpenIddictApplicationDescriptor webApp)
    {
        foreach (var uri in options.Value.WebAppRedirectUris.Select(address => new Uri(address)))
        {
            webApp.RedirectUris.Add(uri);
            webApp.PostLogoutRedirectUris.Add(uri);
        }
    }
}
