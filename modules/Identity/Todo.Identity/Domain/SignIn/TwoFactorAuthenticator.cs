using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Domain.SignIn;

/// <summary>The second step of a sign-in: checks a code of a user whose first factor was right, and counts failures.</summary>
public sealed class TwoFactorAuthenticator(TwoFactorManager manager, FailedSignInCounter failures, IClock clock) : ITransientDependency
{
    public async Task<SignInStatus> AuthenticateAsync(IdentityUser user, string code, CancellationToken cancellationToken = default)
    {
        if (user.IsLockedOut(clock.Now)) return SignInStatus.LockedOut;
        if (code.Length <= RecoveryCodes.MaxTypedLength && await manager.TryUseCodeAsync(user, code, cancellationToken))
        {
            await failures.ResetAsync(user, cancellationToken);
            return SignInStatus.Success;
        }

        await failures.CountAsync(user, cancellationToken);
        return SignInStatus.InvalidCode;
    }
}
