using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Features;

namespace Todo.Identity.Domain.Users;

/// <summary>Makes users of the current tenant by its rules for names and passwords.</summary>
public sealed class UserCreator(
    UserManager<IdentityUser> userManager,
    IIdentityUserRepository users,
    IQuotaGuard quota,
    ISettingProvider settings,
    ICurrentTenant currentTenant,
    IGuidGenerator guidGenerator) : ITransientDependency
{
    /// <param name="password">Null for somebody who signs in by other means.</param>
    /// <exception cref="AbpValidationException">A rule is broken, or the name or address is taken.</exception>
    /// <exception cref="BusinessException"><c>Saas:QuotaExceeded</c>: the tenant has all the users that its edition includes.</exception>
    public async Task<IdentityUser> CreateAsync(
        string userName, string email, string? password, IEnumerable<IdentityRole> roles, string? name = null, string? surname = null, bool isEmailConfirmed = false)
    {
        var user = new IdentityUser(guidGenerator.Create(), currentTenant.Id, userName, email);
        user.SetFullName(name, surname);
        user.SetLockoutEnabled(await settings.IsTrueAsync(IdentitySettingNames.Lockout.AllowedForNewUsers));
        foreach (var role in roles) user.AddRole(role.Id);
        await quota.RequireAsync(IdentityFeatures.MaxUsers, cancellationToken => users.CountAsync(normalizedPrefix: "", cancellationToken));
        user.SetEmailConfirmed(isEmailConfirmed);
        (password is null ? await userManager.CreateAsync(user) : await userManager.CreateAsync(user, password)).CheckErrors();
        return user;
    }
}
