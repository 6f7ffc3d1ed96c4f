using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;
using Todo.Identity.Settings;
using Todo.Identity.Users;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Checks a user name or e-mail address and a password in the current tenant, and keeps the count of failures.</summary>
public sealed class PasswordAuthenticator(
    UserFinder userFinder,
    FailedSignInCounter failures,
    SignInGate gate,
    UserManager<IdentityUser> userManager,
    BcryptPasswordHasher passwordHasher,
    ISettingProvider settings,
    IClock clock) : ITransientDependency
{
    public async Task<PasswordSignInResult> AuthenticateAsync(string userNameOrEmail, string password, CancellationToken cancellationToken = default)
    {
        if (password.Length > UserConsts.MaxPasswordLength) password = ""; // nobody's; not worth hashing
        var user = await userFinder.FindByUserNameOrEmailAsync(userNameOrEmail, cancellationToken);
        if (user?.PasswordHash is null)
        {
            passwordHasher.VerifyNobody(password);
            return new PasswordSignInResult(SignInStatus.InvalidCredentials);
        }

        // Before the password is looked at: otherwise guessing would go on during the lockout.
        if (user.IsLockedOut(clock.Now)) return new PasswordSignInResult(SignInStatus.LockedOut);

        var verification = passwordHasher.VerifyHashedPassword(user, user.PasswordHash, password);
        if (verification == PasswordVerificationResult.Failed)
        {
            await failures.CountAsync(user, cancellationToken);
            return new PasswordSignInResult(SignInStatus.InvalidCredentials);
        }

        if (!await settings.IsTrueAsync(IdentitySettingNames.Account.EnableLocalLogin, cancellationToken)) return new PasswordSignInResult(SignInStatus.NotAllowed);
        var status = await gate.CheckAsync(user, cancellationToken);
        if (status != SignInStatus.Success) return new PasswordSignInResult(status);

        if (verification == PasswordVerificationResult.SuccessRehashNeeded)
        {
            user.SetPasswordHash(passwordHasher.HashPassword(user, password));
            (await userManager.UpdateAsync(user)).CheckErrors();
        }

        // The count goes on until the code is right as well: otherwise who knows the password could guess codes for ever.
        var behaviour = await settings.GetTwoFactorBehaviourAsync(cancellationToken);
        if (user.TwoFactorEnabled && behaviour != TwoFactorBehaviour.Disabled) return new PasswordSignInResult(SignInStatus.TwoFactorRequired, user);
        if (!user.TwoFactorEnabled && behaviour == TwoFactorBehaviour.Forced) return new PasswordSignInResult(SignInStatus.TwoFactorSetUpRequired, user);

        await failures.ResetAsync(user, cancellationToken);
        return new PasswordSignInResult(SignInStatus.Success, user);
    }
}
