using Todo.Identity.Domain.Avatars;
using Todo.Identity.Domain.External;
using Todo.Identity.Domain.Passkeys;
using Todo.Identity.Domain.TwoFactor;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Application.Account;

/// <summary>Forgets a user: their row stays, for others' rows point at it, but says no more who they were.</summary>
internal sealed class AccountEraser(
    UserDeleter deleter,
    IUserAvatarRepository avatars,
    IUserPasskeyRepository passkeys,
    ITwoFactorRepository twoFactors,
    IUserExternalLoginRepository externalLogins,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo.Identity:LastAdmin</c>.</exception>
    public async Task EraseAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        await avatars.DeleteAsync(user.Id, cancellationToken);
        await twoFactors.DeleteAsync(user.Id, cancellationToken);
        foreach (var passkey in await passkeys.GetListAsync(user.Id, cancellationToken)) await passkeys.DeleteAsync(passkey, cancellationToken);
        foreach (var login in await externalLogins.GetListAsync(user.Id, cancellationToken)) await externalLogins.DeleteAsync(login, cancellationToken);
        user.Anonymize();
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        await deleter.DeleteAsync(user, cancellationToken); // who may not go takes all this back
    }
}
