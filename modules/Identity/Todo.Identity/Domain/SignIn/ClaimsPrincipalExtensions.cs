using System.Security.Claims;

namespace Todo.Identity.Domain.SignIn;

internal static class ClaimsPrincipalExtensions
{
    public static Guid? FindTenantId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirst(AbpClaimTypes.TenantId)?.Value, out var id) ? id : null;

    public static Guid? FindSessionId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirst(AbpClaimTypes.SessionId)?.Value, out var id) ? id : null;
}
