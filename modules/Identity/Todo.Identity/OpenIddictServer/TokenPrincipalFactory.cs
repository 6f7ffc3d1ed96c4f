using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using Todo.Identity.Domain.SignIn;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Says what tokens contain, freshly read from the user's row each time.</summary>
public sealed class TokenPrincipalFactory(UserClaimsFactory claimsFactory, IOpenIddictScopeManager scopeManager, IOpenIddictApplicationManager applications) : ITransientDependency
{
    /// <param name="authenticationTime">When the user proved who they are; tells clients that set <c>max_age</c>.</param>
    public async Task<ClaimsPrincipal> CreateAsync(
        IdentityUser user, string sessionId, ImmutableArray<string> scopes, DateTimeOffset? authenticationTime, CancellationToken cancellationToken = default)
    {
        var identity = await claimsFactory.CreateAsync(user, sessionId, TokenValidationParameters.DefaultAuthenticationType, cancellationToken);
        if (authenticationTime is { } time) identity.SetClaim(Claims.AuthenticationTime, time.ToUnixTimeSeconds());
        return await CompleteAsync(identity, scopes, cancellationToken);
    }

    /// <summary>Of the sign-in that a code or refresh token came from.</summary>
    public static DateTimeOffset? FindAuthenticationTime(ClaimsPrincipal granted) =>
        long.TryParse(granted.FindFirstValue(Claims.AuthenticationTime), CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>For a client that acts for itself; in place of a session it has its own id, by which its tokens can be ended.</summary>
    public async Task<ClaimsPrincipal> CreateForClientAsync(string clientId, ImmutableArray<string> scopes, CancellationToken cancellationToken = default)
    {
        var client = (await applications.FindByClientIdAsync(clientId, cancellationToken))!;
        var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role);
        identity.AddClaim(new Claim(AbpClaimTypes.UserId, clientId));
        identity.AddClaim(new Claim(AbpClaimTypes.SessionId, (await applications.GetIdAsync(client, cancellationToken))!));
        return await CompleteAsync(identity, scopes, cancellationToken);
    }

    private async Task<ClaimsPrincipal> CompleteAsync(ClaimsIdentity identity, ImmutableArray<string> scopes, CancellationToken cancellationToken)
    {
        identity.SetScopes(scopes);
        var resources = new List<string>();
        await foreach (var resource in scopeManager.ListResourcesAsync(scopes, cancellationToken)) resources.Add(resource);
        identity.SetResources(resources);
        identity.SetDestinations(DestinationsOf);
        return new ClaimsPrincipal(identity);
    }

    /// <summary>The identity token tells the client what it asked for. The access token tells our services who calls, and our own clients
    /// the rest; a third party, who can read it as well, learns from it no more than it asked for.</summary>
    private static IEnumerable<string> DestinationsOf(Claim claim)
    {
        var isAskedFor = claim.Type switch
        {
            AbpClaimTypes.UserId or AbpClaimTypes.TenantId or AbpClaimTypes.SessionId => true,
            AbpClaimTypes.UserName or AbpClaimTypes.Name or AbpClaimTypes.SurName => claim.Subject!.HasScope(Scopes.Profile),
            AbpClaimTypes.Email or AbpClaimTypes.EmailVerified => claim.Subject!.HasScope(Scopes.Email),
            AbpClaimTypes.PhoneNumber or AbpClaimTypes.PhoneNumberVerified => claim.Subject!.HasScope(Scopes.Phone),
            AbpClaimTypes.Role => claim.Subject!.HasScope(Scopes.Roles),
            _ => false,
        };
        if (claim.Type == Claims.AuthenticationTime) return [Destinations.IdentityToken];
        if (!isAskedFor && !claim.Subject!.HasScope(WebApp.Scope) && claim.Type is not (AbpClaimTypes.UserName or AbpClaimTypes.Role)) return [];
        return isAskedFor ? [Destinations.AccessToken, Destinations.IdentityToken] : [Destinations.AccessToken];
    }
}
