using System.Security.Claims;
using Todo.Identity.Domain.Roles;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Says in claims who the user is: the same in the cookie as in tokens.</summary>
public sealed class UserClaimsFactory(IIdentityRoleRepository roles, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>For cookies that belong to no session, which knows the stamp itself; never in a token.</summary>
    public const string SecurityStampClaim = "security_stamp";

    public async Task<ClaimsIdentity> CreateAsync(
        IdentityUser user, string sessionId, string authenticationType, CancellationToken cancellationToken = default)
    {
        var identity = new ClaimsIdentity(authenticationType, nameType: AbpClaimTypes.UserName, roleType: AbpClaimTypes.Role);
        Add(AbpClaimTypes.UserId, user.Id.ToString());
        Add(AbpClaimTypes.UserName, user.UserName);
        Add(AbpClaimTypes.Email, user.Email);
        Add(AbpClaimTypes.EmailVerified, user.EmailConfirmed);
        Add(AbpClaimTypes.Name, user.Name);
        Add(AbpClaimTypes.SurName, user.Surname);
        Add(AbpClaimTypes.TenantId, user.TenantId?.ToString());
        Add(AbpClaimTypes.SessionId, sessionId);
        if (user.PhoneNumber is not null)
        {
            Add(AbpClaimTypes.PhoneNumber, user.PhoneNumber);
            Add(AbpClaimTypes.PhoneNumberVerified, user.PhoneNumberConfirmed);
        }

        using (currentTenant.Change(user.TenantId))
        {
            foreach (var role in await roles.GetNamesAsync([.. user.Roles.Select(r => r.RoleId)], cancellationToken)) Add(AbpClaimTypes.Role, role);
        }

        return identity;

        void Add(string type, object? value)
        {
            if (value is bool flag) identity.AddClaim(new Claim(type, flag ? "true" : "false", ClaimValueTypes.Boolean));
            else if (value is string text) identity.AddClaim(new Claim(type, text));
        }
    }
}
