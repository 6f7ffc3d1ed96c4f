using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Todo.Identity.Domain.PersonalAccessTokens;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.Web.PersonalAccessTokens;

/// <summary>Knows a user by a personal access token. Token and user are read with each request, so that a revoked token and a
/// deactivated user are refused at once.</summary>
internal sealed class PersonalAccessTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IPersonalAccessTokenRepository tokens,
    IIdentityUserRepository users,
    UserClaimsFactory claimsFactory,
    ITenantStore tenants,
    ICurrentTenant currentTenant,
    AttemptLimiter limiter,
    IClock clock) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "PersonalAccessToken";
    private const string Bearer = "Bearer ";

    /// <summary>Whether the request carries what looks like such a token.</summary>
    public static bool IsMeant(string? authorization) =>
        authorization?.StartsWith(Bearer + PersonalAccessTokenText.Prefix, StringComparison.OrdinalIgnoreCase) == true;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var authorization = Request.Headers.Authorization.ToString();
        if (!IsMeant(authorization)) return AuthenticateResult.NoResult();
        if (!limiter.MayTryToken()) return AuthenticateResult.Fail("Too many wrong tokens came from this address.");
        if (await FindAsync(authorization[Bearer.Length..].Trim()) is { } ticket) return AuthenticateResult.Success(ticket);
        limiter.CountWrongToken();
        return AuthenticateResult.Fail("The personal access token is unknown, has expired or was revoked.");
    }

    private async Task<AuthenticationTicket?> FindAsync(string text)
    {
        var cancellationToken = Context.RequestAborted;
        if (!PersonalAccessTokenText.TryReadTenant(text, out var tenantId)) return null;
        if (tenantId is { } id && await tenants.FindAsync(id, cancellationToken) is not { IsActive: true }) return null;

        using var tenant = currentTenant.Change(tenantId);
        var token = await tokens.FindByHashAsync(PersonalAccessTokenText.Hash(text), cancellationToken);
        if (token is null || token.ExpirationTime <= clock.Now) return null;
        var user = await users.FindAsync(token.UserId, cancellationToken);
        if (user is not { IsActive: true } || user.IsLockedOut(clock.Now)) return null;

        await tokens.TouchAsync(token, clock.Now, cancellationToken);
        var identity = await claimsFactory.CreateAsync(user, sessionId: token.Id.ToString(), SchemeName, cancellationToken);
        identity.AddClaim(new Claim(Claims.Scope, string.Join(' ', token.Scopes)));
        identity.AddClaim(new Claim(AbpClaimTypes.TokenName, token.Name));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), new AuthenticationProperties { ExpiresUtc = token.ExpirationTime }, SchemeName);
    }
}
