using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Todo.Identity.OpenIddictServer;

internal static class OpenIddictServiceCollectionExtensions
{
    /// <summary>The OpenID Connect server. Access tokens are signed, not encrypted, and checked without the database; codes
    /// and refresh tokens are encrypted, and spent ones are known by their rows.</summary>
    public static void AddTodoOpenIddict(this IServiceCollection services, TodoIdentityOptions options)
    {
        services.AddHttpContextAccessor();
        services.AddOpenIddict()
            .AddCore(core =>
            {
                core.UseEntityFrameworkCore().UseDbContext<AbpDbContext>().ReplaceDefaultEntities<Guid>();
                core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>, TodoApplicationManager>();
            })
            .AddServer(server => Configure(server, options));
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, ServerKeyOptions>();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ServerKeyOptions>();
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>, ServerKeyOptions>();
        services.AddSingleton<IOptionsChangeTokenSource<JwtBearerOptions>, ServerKeyOptions>();
        services.AddHostedService<ServerKeyRotationService>();
    }

    /// <summary>Whatever host a proxy asks under: a client that trusts the issuer goes where discovery leads.</summary>
    private static ValueTask NameEndpointsUnderIssuer(HandleConfigurationRequestContext context)
    {
        context.BaseUri = context.Options.Issuer ?? context.BaseUri;
        return ValueTask.CompletedTask;
    }

    private static void Configure(OpenIddictServerBuilder server, TodoIdentityOptions options)
    {
        if (options.Issuer is not null) server.SetIssuer(options.Issuer);
        server
            .SetAuthorizationEndpointUris("connect/authorize")
            .SetTokenEndpointUris("connect/token")
            .SetRevocationEndpointUris("connect/revocat") // ABP's spelling, which its web packages rely on
            .SetEndSessionEndpointUris("connect/endsession")
            .SetUserInfoEndpointUris("connect/userinfo")
            .SetIntrospectionEndpointUris("connect/introspect");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow().AllowPasswordFlow().AllowClientCredentialsFlow();
        server.Configure(o =>
        {
            o.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain); // RFC 9700 section 2.1.1
            o.ResponseModes.Remove(ResponseModes.FormPost); // its page needs an inline script, which browsers refuse under our policy
            o.ClientAuthenticationMethods.Remove(ClientAuthenticationMethods.PrivateKeyJwt); // no client has a key with us
        });
        server.AddEventHandler<HandleConfigurationRequestContext>(handler => handler.UseInlineHandler(NameEndpointsUnderIssuer)
            .SetOrder(OpenIddictServerHandlers.Discovery.AttachIssuer.Descriptor.Order - 1));
        server.AddEventHandler<HandleUserInfoRequestContext>(handler => handler.UseSingletonHandler<UserInfoClaims>());
        server.AddEventHandler<ValidateTokenContext>(handler => handler.UseScopedHandler<ReusedTokenHandler>()
            .SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 1)); // which refuses it, and then nobody else is asked
        server.AddEventHandler<ValidateTokenContext>(handler => handler.UseScopedHandler<EndedTokenHandler>()
            .SetOrder(OpenIddictServerHandlers.Protection.ValidateAuthorizationEntry.Descriptor.Order + 1));
        server.AddEventHandler<HandleRevocationRequestContext>(handler => handler.UseScopedHandler<RevokedTokenHandler>()
            .SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order + 1));
        server.RegisterScopes(Scopes.Profile, Scopes.Email, Scopes.Phone, Scopes.Roles, WebApp.Scope);
        server.RegisterScopes([.. WebApp.PartialScopes]);
        server.RegisterClaims(
            Claims.AuthenticationTime, Claims.PreferredUsername, Claims.GivenName, Claims.FamilyName, Claims.Email, Claims.EmailVerified,
            Claims.PhoneNumber, Claims.PhoneNumberVerified, Claims.Role, AbpClaimTypes.TenantId, AbpClaimTypes.SessionId);
        server
            .DisableAccessTokenEncryption()
            .SetAccessTokenLifetime(TimeSpan.FromMinutes(options.Tokens.AccessTokenMinutes))
            .SetIdentityTokenLifetime(TimeSpan.FromMinutes(options.Tokens.AccessTokenMinutes))
            .SetRefreshTokenLifetime(TimeSpan.FromDays(options.Tokens.RefreshTokenDays))
            .SetRefreshTokenReuseLeeway(TimeSpan.FromSeconds(options.Tokens.RefreshTokenReuseLeewaySeconds));
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            .EnableErrorPassthrough()
            .DisableTransportSecurityRequirement(); // TLS ends at the proxy in front
    }
}
