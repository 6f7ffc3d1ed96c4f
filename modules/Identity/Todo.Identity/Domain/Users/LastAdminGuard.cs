using Todo.Identity.Domain.Roles;
using Todo.Identity.Roles;

namespace Todo.Identity.Domain.Users;

/// <summary>Sees to it that each tenant, and the host, keeps an administrator who can sign in.</summary>
public sealed class LastAdminGuard(IIdentityUserRepository users, IIdentityRoleRepository roles, IClock clock) : ITransientDependency
{
    /// <summary>Asked before the user loses the role or the means to sign in. Two who ask at once take turns, by the role's row.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:LastAdmin</c>: nobody else is left.</exception>
    public async Task RequireAnotherAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        var adminRole = await roles.FindForUpdateAsync(NameNormalizer.Normalize(RoleConsts.AdminRoleName), cancellationToken);
        if (adminRole is null || !user.HasRole(adminRole.Id)) return;
        if (!await users.HasAnotherAbleAsync(adminRole.Id, exceptUserId: user.Id, clock.Now, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.LastAdmin);
        }
    }
}
