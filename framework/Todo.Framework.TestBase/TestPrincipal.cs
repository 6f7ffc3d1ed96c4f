using System.Security.Claims;

namespace Todo.Framework.TestBase;

public static class TestPrincipal
{
    /// <summary>Somebody signed in, with the claims our tokens have.</summary>
    public static ClaimsPrincipal Of(Guid userId, Guid? tenantId = null, string userName = "tester", params IEnumerable<string> roles)
    {
        var claims = new List<Claim> { new(AbpClaimTypes.UserId, userId.ToString()), new(AbpClaimTypes.UserName, userName) };
        if (tenantId is { } tenant) claims.Add(new Claim(AbpClaimTypes.TenantId, tenant.ToString()));
        claims.AddRange(roles.Select(role => new Claim(AbpClaimTypes.Role, role)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, authenticationType: "Test", AbpClaimTypes.UserName, AbpClaimTypes.Role));
    }
}
