using Microsoft.AspNetCore.Identity;
using Todo.Identity.Application.Account.Mails;
using Todo.Identity.Domain.Users;
using Todo.Identity.Web;

namespace Todo.Identity.Application.Account;

/// <summary>Passwords and addresses by e-mail. Links work once and for a time: their tokens are sealed with the user's security
/// stamp. To whoever asks, an address without an account looks and takes as one with.</summary>
internal sealed class AccountRecovery(
    UserFinder userFinder,
    IIdentityUserRepository users,
    UserManager<IdentityUser> userManager,
    AccountMailer mailer,
    AccountLinks links,
    ICurrentTenant currentTenant,
    IGuidGenerator guidGenerator) : ITransientDependency
{
    public async Task SendPasswordResetAsync(string email, string? appName, string? returnUrl, CancellationToken cancellationToken)
    {
        var user = await FindByEmailAsync(email, cancellationToken);
        var recipient = user ?? Nobody(email);
        var link = links.PasswordReset(recipient, await userManager.GeneratePasswordResetTokenAsync(recipient), appName, returnUrl);
        await mailer.SendAsync(AccountMail.PasswordReset, recipient, recipient.Email, link, isSent: user is { IsActive: true }, cancellationToken);
    }

    public async Task<bool> IsPasswordResetTokenAsync(Guid userId, string token, CancellationToken cancellationToken) =>
        await users.FindAsync(userId, cancellationToken) is { IsActive: true } user
        && (await userManager.VerifyUserTokenAsync(
                user, userManager.Options.Tokens.PasswordResetTokenProvider, UserManager<IdentityUser>.ResetPasswordTokenPurpose, token)
            || await userManager.VerifyUserTokenAsync(user, InvitationTokenOptions.ProviderName, InvitationTokenOptions.Purpose, token));

    /// <summary>Leads a user whom an administrator has made to their first password.</summary>
    public async Task SendInvitationAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        var token = await userManager.GenerateUserTokenAsync(user, InvitationTokenOptions.ProviderName, InvitationTokenOptions.Purpose);
        await mailer.SendAsync(AccountMail.Invitation, user, user.Email, links.Invitation(user, token), cancellationToken: cancellationToken);
    }

    /// <summary>Sets the password; the address is confirmed along, for the link was sent there.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:InvalidLink</c>.</exception>
    public async Task ResetPasswordAsync(Guid userId, string token, string password, PasswordSetter passwordSetter, CancellationToken cancellationToken)
    {
        if (!await IsPasswordResetTokenAsync(userId, token, cancellationToken)) throw new BusinessException(IdentityErrorCodes.InvalidLink);
        var user = await users.GetForUpdateAsync(userId, cancellationToken);
        user.SetEmailConfirmed(true);
        await passwordSetter.SetAsync(user, password, "Password");
    }

    public async Task SendEmailConfirmationAsync(string email, CancellationToken cancellationToken)
    {
        var user = await FindByEmailAsync(email, cancellationToken);
        var recipient = user ?? Nobody(email);
        var link = links.EmailConfirmation(recipient, await userManager.GenerateEmailConfirmationTokenAsync(recipient));
        await mailer.SendAsync(AccountMail.EmailConfirmation, recipient, recipient.Email, link, isSent: user is { IsActive: true, EmailConfirmed: false }, cancellationToken);
    }

    /// <summary>Asks at the new address whether it is the user's; until then the old one counts.</summary>
    public async Task SendEmailChangeAsync(IdentityUser user, string newEmail, CancellationToken cancellationToken)
    {
        var link = links.EmailConfirmation(user, await userManager.GenerateChangeEmailTokenAsync(user, newEmail), newEmail);
        await mailer.SendAsync(AccountMail.EmailChange, user, newEmail, link, cancellationToken: cancellationToken);
    }

    /// <param name="newEmail">The address the link was made for, when it was a change.</param>
    /// <exception cref="BusinessException"><c>Todo.Identity:InvalidLink</c>.</exception>
    public async Task ConfirmEmailAsync(Guid userId, string token, string? newEmail, CancellationToken cancellationToken)
    {
        if (await users.FindAsync(userId, cancellationToken) is not { IsActive: true } user || !await IsConfirmationTokenAsync(user, token, newEmail))
        {
            throw new BusinessException(IdentityErrorCodes.InvalidLink);
        }

        var isNamedByEmail = user.NormalizedUserName == user.NormalizedEmail;
        if (newEmail is not null) user.SetUserNameAndEmail(isNamedByEmail ? newEmail : user.UserName, newEmail);
        user.SetEmailConfirmed(true);

        // A new address is a new way in: what was sent to the old one must not work any longer.
        (newEmail is null ? await userManager.UpdateAsync(user) : await userManager.UpdateSecurityStampAsync(user)).CheckErrors();
    }

    private Task<bool> IsConfirmationTokenAsync(IdentityUser user, string token, string? newEmail) => newEmail is null
        ? userManager.VerifyUserTokenAsync(user, userManager.Options.Tokens.EmailConfirmationTokenProvider, UserManager<IdentityUser>.ConfirmEmailTokenPurpose, token)
        : userManager.VerifyUserTokenAsync(user, userManager.Options.Tokens.ChangeEmailTokenProvider, UserManager<IdentityUser>.GetChangeEmailTokenPurpose(newEmail), token);

    private async Task<IdentityUser?> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        await userFinder.FindByUserNameOrEmailAsync(email, cancellationToken) is { } user && user.NormalizedEmail == NameNormalizer.TryNormalize(email) ? user : null;

    private IdentityUser Nobody(string email)
    {
        var nobody = new IdentityUser(guidGenerator.Create(), currentTenant.Id, "nobody", email);
        nobody.SetSecurityStamp(guidGenerator.Create().ToString());
        return nobody;
    }
}
