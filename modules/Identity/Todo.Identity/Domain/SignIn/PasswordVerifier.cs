using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.Domain.SignIn;

/// <summary>Asks somebody who is signed in for their password once more, before what a thief of the session must not do.</summary>
public sealed class PasswordVerifier(BcryptPasswordHasher passwordHasher, FailedSignInCounter failures, IClock clock) : ITransientDependency
{
    /// <summary>False also while the user is locked out. Wrong guesses count as at sign-in; the caller's unit of work must not take the
    /// count back.</summary>
    public async Task<bool> VerifyAsync(IdentityUser user, string password, CancellationToken cancellationToken = default)
    {
        var isRight = password.Length <= UserConsts.MaxPasswordLength
            && !user.IsLockedOut(clock.Now)
            && user.PasswordHash is { } hash
            && passwordHasher.VerifyHashedPassword(user, hash, password) != PasswordVerificationResult.Failed;
        if (!isRight) await failures.CountAsync(user, cancellationToken);
        return isRight;
    }
}
