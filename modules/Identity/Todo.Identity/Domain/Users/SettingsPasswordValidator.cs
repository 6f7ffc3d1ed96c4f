using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Users;

namespace Todo.Identity.Domain.Users;

/// <summary>The password rules of the tenant's settings.</summary>
[ExposeServices(typeof(IPasswordValidator<IdentityUser>))]
public sealed class SettingsPasswordValidator(ISettingProvider settings) : IPasswordValidator<IdentityUser>, ITransientDependency
{
    private const string Member = "Password";

    public async Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user, string? password)
    {
        password ??= "";
        var errors = new List<IdentityError>();
        var minLength = await settings.GetIntAsync(IdentitySettingNames.Password.RequiredLength);
        var minUniqueChars = await settings.GetIntAsync(IdentitySettingNames.Password.RequiredUniqueChars);

        if (password.Length < minLength) errors.Add(new UserRuleError("PasswordTooShort{0}", Member, minLength));
        if (password.Length > UserConsts.MaxPasswordLength) errors.Add(new UserRuleError("PasswordTooLong{0}", Member, UserConsts.MaxPasswordLength));
        if (password.Distinct().Count() < minUniqueChars) errors.Add(new UserRuleError("PasswordRequiresUniqueChars{0}", Member, minUniqueChars));
        await RequireAsync(IdentitySettingNames.Password.RequireDigit, char.IsAsciiDigit, "PasswordRequiresDigit");
        await RequireAsync(IdentitySettingNames.Password.RequireLowercase, char.IsLower, "PasswordRequiresLower");
        await RequireAsync(IdentitySettingNames.Password.RequireUppercase, char.IsUpper, "PasswordRequiresUpper");
        await RequireAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, c => !char.IsLetterOrDigit(c), "PasswordRequiresNonAlphanumeric");
        return errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]);

        async Task RequireAsync(string settingName, Func<char, bool> isOfKind, string code)
        {
            if (await settings.IsTrueAsync(settingName) && !password.Any(isOfKind)) errors.Add(new UserRuleError(code, Member));
        }
    }


}
