using Todo.Identity.Domain.Settings;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Whether somebody who has proven who they are may come in, whatever the proof was.</summary>
public sealed class SignInGate(ISettingProvider settings, IClock clock) : ITransientDependency
{
    public async Task<SignInStatus> CheckAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        if (user.IsLockedOut(clock.Now)) return SignInStatus.LockedOut;
        if (!user.IsActive) return SignInStatus.NotAllowed;
        return !user.EmailConfirmed && await settings.IsTrueAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, cancellationToken)
            ? SignInStatus.EmailNotConfirmed
            : SignInStatus.Success;
    }
}
