using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Domain.Users;

/// <summary>Names and addresses are of the form users can type and are not taken in the tenant. The unique indexes
/// judge last, when two ask at once.</summary>
[ExposeServices(typeof(IUserValidator<IdentityUser>))]
internal sealed class UserValidator(IIdentityUserRepository users) : IUserValidator<IdentityUser>, ITransientDependency
{
    private const string SpecialUserNameCharacters = "-._@+";

    public async Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user)
    {
        var errors = new List<IdentityError>();
        if (!user.UserName.All(c => char.IsLetterOrDigit(c) || SpecialUserNameCharacters.Contains(c)))
        {
            errors.Add(new UserRuleError("InvalidUserName", "UserName"));
        }
        else if (await users.FindByNormalizedUserNameAsync(user.NormalizedUserName) is { } sameName && sameName.Id != user.Id)
        {
            errors.Add(new UserRuleError("DuplicateUserName", "UserName"));
        }

        if (user.Email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            errors.Add(new UserRuleError("InvalidEmail", "EmailAddress"));
        }
        else if (await users.FindByNormalizedEmailAsync(user.NormalizedEmail) is { } sameEmail && sameEmail.Id != user.Id)
        {
            errors.Add(new UserRuleError("DuplicateEmail", "EmailAddress"));
        }

        return errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]);
    }
}
