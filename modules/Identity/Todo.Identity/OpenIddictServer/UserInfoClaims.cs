using System.Security.Claims;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Adds to the answer of <c>/connect/userinfo</c> what OpenIddict does not: names, roles, the tenant.</summary>
internal sealed class UserInfoClaims : IOpenIddictServerHandler<OpenIddictServerEvents.HandleUserInfoRequestContext>
{
    public ValueTask HandleAsync(OpenIddictServerEvents.HandleUserInfoRequestContext context)
    {
        var principal = context.AccessTokenPrincipal!;
        if (principal.FindFirstValue(AbpClaimTypes.TenantId) is { } tenantId) context.Claims[AbpClaimTypes.TenantId] = tenantId;
        if (principal.HasScope(Scopes.Profile)) context.Claims[AbpClaimTypes.UserName] = principal.FindFirstValue(AbpClaimTypes.UserName);
        if (principal.HasScope(Scopes.Email)) context.Claims[AbpClaimTypes.EmailVerified] = principal.FindFirstValue(AbpClaimTypes.EmailVerified) == "true";
        if (principal.HasScope(Scopes.Roles))
        {
            context.Claims[AbpClaimTypes.Role] = new OpenIddictParameter([.. principal.FindAll(AbpClaimTypes.Role).Select(claim => (string?)claim.Value)]);
        }

        return default;
    }
}
