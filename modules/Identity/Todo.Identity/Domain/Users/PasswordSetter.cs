using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Domain.Users;

/// <summary>Gives a user another password, by the tenant's rules. The security stamp changes along.</summary>
public sealed class PasswordSetter(UserManager<IdentityUser> userManager) : ITransientDependency
{
    /// <param name="member">The field that is told what is wrong.</param>
    /// <exception cref="AbpValidationException">A rule is broken; nothing has changed.</exception>
    public async Task SetAsync(IdentityUser user, string password, string member)
    {
        foreach (var validator in userManager.PasswordValidators)
        {
            (await validator.ValidateAsync(userManager, user, password)).CheckErrors(member);
        }

        user.SetPasswordHash(userManager.PasswordHasher.HashPassword(user, password));
        (await userManager.UpdateSecurityStampAsync(user)).CheckErrors();
    }
}
