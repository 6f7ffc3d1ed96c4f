using System.Security.Claims;

namespace Todo.Framework.Users;

/// <summary>What every check asks of a principal, read from its claims once.</summary>
internal sealed class PrincipalFacts(ClaimsPrincipal principal)
{
    public Guid? UserId { get; } = GuidOf(principal, AbpClaimTypes.UserId);
    public Guid? TenantId { get; } = GuidOf(principal, AbpClaimTypes.TenantId);
    public IReadOnlyList<string> Roles { get; } = [.. principal.FindAll(AbpClaimTypes.Role).Select(c => c.Value)];

    private static Guid? GuidOf(ClaimsPrincipal principal, string claimType) => Guid.TryParse(principal.FindFirst(claimType)?.Value, out var id) ? id : null;
}
