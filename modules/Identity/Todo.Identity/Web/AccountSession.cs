using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.SignIn;

namespace Todo.Identity.Web;

/// <summary>Who is signed in at the account pages of this browser.</summary>
public sealed class AccountSession(
    SignedInUserFinder userFinder, UserClaimsFactory claimsFactory, IUserSessionManager sessions, ICurrentTenant currentTenant) : ITransientDependency
{
    private const string AuthenticationTimeItem = "auth_time";

    /// <summary>The cookie's authentication scheme.</summary>
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    /// <summary>The ticket of the cookie, if its user may still be signed in and is of the tenant that is asked for, if any is.</summary>
    public async Task<(IdentityUser User, AuthenticateResult Ticket)?> FindAsync(HttpContext httpContext, CancellationToken cancellationToken = default)
    {
        var ticket = await httpContext.AuthenticateAsync(Scheme);
        if (!ticket.Succeeded) return null;
        if (currentTenant.Id is { } wanted && wanted != ticket.Principal.FindTenantId()) return null;
        return await userFinder.FindAsync(ticket.Principal, cancellationToken: cancellationToken) is { } user ? (user, ticket) : null;
    }

    /// <summary>When the user signed in; the ticket's own time moves on while its cookie is used.</summary>
    public static DateTimeOffset FindAuthenticationTime(AuthenticateResult ticket) =>
        ticket.Properties is { } properties && properties.Items.TryGetValue(AuthenticationTimeItem, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds!, CultureInfo.InvariantCulture))
            : ticket.Properties?.IssuedUtc ?? DateTimeOffset.MinValue;

    /// <summary>Issues the cookie of the same session anew, after the user's names or credentials have changed.</summary>
    public async Task RefreshAsync(HttpContext httpContext, IdentityUser user, CancellationToken cancellationToken = default)
    {
        var ticket = await httpContext.AuthenticateAsync(Scheme);
        var identity = await claimsFactory.CreateAsync(user, ticket.Principal!.FindFirstValue(AbpClaimTypes.SessionId)!, Scheme, cancellationToken);
        await httpContext.SignInAsync(Scheme, new ClaimsPrincipal(identity), ticket.Properties);
    }

    public async Task SignInAsync(HttpContext httpContext, IdentityUser user, bool isPersistent, CancellationToken cancellationToken = default)
    {
        await EndAsync((await httpContext.AuthenticateAsync(Scheme)).Principal, cancellationToken); // whoever was signed in here before
        using var tenant = currentTenant.Change(user.TenantId);
        var session = await sessions.CreateAsync(user, isInteractive: true, cancellationToken: cancellationToken);
        var identity = await claimsFactory.CreateAsync(user, session.Id.ToString(), Scheme, cancellationToken);
        var properties = new AuthenticationProperties { IsPersistent = isPersistent };
        properties.Items[AuthenticationTimeItem] = session.CreationTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await httpContext.SignInAsync(Scheme, new ClaimsPrincipal(identity), properties);
    }

    /// <summary>Ends the session of this browser, and with it the tokens that apps got in it.</summary>
    public async Task SignOutAsync(HttpContext httpContext, CancellationToken cancellationToken = default)
    {
        await EndAsync((await httpContext.AuthenticateAsync(Scheme)).Principal, cancellationToken);
        await httpContext.SignOutAsync(Scheme);
    }

    /// <summary>Ends the session that the cookie or token was issued in, if there is one.</summary>
    public async Task EndAsync(ClaimsPrincipal? principal, CancellationToken cancellationToken = default)
    {
        if (!Guid.TryParse(principal?.FindFirstValue(AbpClaimTypes.UserId), out var userId) || principal.FindSessionId() is not { } sessionId) return;
        using var tenant = currentTenant.Change(principal.FindTenantId());
        await sessions.RevokeAsync(userId, sessionId, cancellationToken);
    }
}
