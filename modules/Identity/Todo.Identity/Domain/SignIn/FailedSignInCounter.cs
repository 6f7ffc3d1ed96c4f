using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Counts wrong passwords and codes of a user together, and locks the user out by the tenant's settings.</summary>
public sealed class FailedSignInCounter(IIdentityUserRepository users, ISettingProvider settings, IClock clock) : ITransientDependency
{
    public async Task CountAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        if (!user.LockoutEnabled) return;
        var maxAttempts = await settings.GetIntAsync(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, cancellationToken);
        var duration = TimeSpan.FromSeconds(await settings.GetIntAsync(IdentitySettingNames.Lockout.LockoutDuration, cancellationToken));
        await users.CountFailedAccessAsync(user.Id, maxAttempts, lockoutEnd: clock.Now + duration, cancellationToken);
    }

    public Task ResetAsync(IdentityUser user, CancellationToken cancellationToken = default) => users.ResetFailedAccessAsync(user.Id, cancellationToken);
}
