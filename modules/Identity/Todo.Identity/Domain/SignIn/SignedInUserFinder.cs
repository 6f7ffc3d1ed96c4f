using System.Security.Claims;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Finds the user whom a cookie, code or refresh token was issued to, if they may still be signed in.</summary>
public sealed class SignedInUserFinder(IIdentityUserRepository users, ITenantStore tenants, ICurrentTenant currentTenant, IClock clock) : ITransientDependency
{
    /// <summary>The user, in whatever tenant they are; null when deleted, inactive, locked out, with new credentials, or of
    /// a tenant that is gone.</summary>
    public async Task<IdentityUser?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken = default)
    {
        if (!Guid.TryParse(principal.FindFirstValue(AbpClaimTypes.UserId), out var userId)) return null;
        var tenantId = principal.FindTenantId();
        if (tenantId is { } id && await tenants.FindAsync(id, cancellationToken) is not { IsActive: true }) return null;

        using (currentTenant.Change(tenantId))
        {
            var user = await users.FindAsync(userId, cancellationToken);
            return user is { IsActive: true } && !user.IsLockedOut(clock.Now)
                && user.SecurityStamp == principal.FindFirstValue(UserClaimsFactory.SecurityStampClaim) ? user : null;
        }
    }
}
