using System.Security.Claims;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Finds the user whom a cookie, code or refresh token was issued to, if they may still be signed in.</summary>
public sealed class SignedInUserFinder(
    IIdentityUserRepository users, IUserSessionRepository sessions, ITenantStore tenants, ICurrentTenant currentTenant, IClock clock) : ITransientDependency
{
    /// <summary>The user, in whatever tenant they are; null when deleted, inactive, locked out, with new credentials, of a session that
    /// ended, or of a tenant that is gone.</summary>
    /// <param name="clientName">The app that acts for the user, to be noted with the session.</param>
    public async Task<IdentityUser?> FindAsync(ClaimsPrincipal principal, string? clientName = null, CancellationToken cancellationToken = default)
    {
        if (!Guid.TryParse(principal.FindFirstValue(AbpClaimTypes.UserId), out var userId)) return null;
        var tenantId = principal.FindTenantId();
        if (tenantId is { } id && await tenants.FindAsync(id, cancellationToken) is not { IsActive: true }) return null;

        using (currentTenant.Change(tenantId))
        {
            var user = await users.FindAsync(userId, cancellationToken);
            return user is { IsActive: true } && !user.IsLockedOut(clock.Now) && await IsGoodAsync(principal, user, clientName, cancellationToken) ? user : null;
        }
    }

    private async Task<bool> IsGoodAsync(ClaimsPrincipal principal, IdentityUser user, string? clientName, CancellationToken cancellationToken)
    {
        // A cookie between the two steps of a sign-in belongs to no session yet.
        if (principal.FindSessionId() is not { } sessionId) return user.SecurityStamp == principal.FindFirstValue(UserClaimsFactory.SecurityStampClaim);
        if (await sessions.FindAsync(sessionId, cancellationToken) is not { } session || !session.IsGood(user)) return false;
        await sessions.TouchAsync(session, clock.Now, clientName, cancellationToken);
        return true;
    }
}
