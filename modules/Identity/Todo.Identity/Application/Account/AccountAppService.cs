using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Account;
using Todo.Identity.Application.Users;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;
using Todo.Identity.Web;

namespace Todo.Identity.Application.Account;

internal sealed class AccountAppService(UserCreator userCreator, IIdentityRoleRepository roles, ISettingProvider settings, AccountRecovery recovery, PasswordSetter passwordSetter, AttemptLimiter limiter)
    : ApplicationService, IAccountAppService
{
    [AllowAnonymous]
    public async Task<UserDto> RegisterAsync(RegisterDto input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TryRegister()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        if (!await settings.IsTrueAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.SelfRegistrationDisabled);
        }

        var newcomersRoles = await roles.GetDefaultsAsync(cancellationToken);
        var user = await userCreator.CreateAsync(input.UserName, input.EmailAddress, input.Password, newcomersRoles);
        if (await settings.IsTrueAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, cancellationToken)) await recovery.SendEmailConfirmationAsync(user.Email, cancellationToken);
        return user.ToDto();
    }

    [AllowAnonymous]
    public async Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TrySendMail()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        await recovery.SendPasswordResetAsync(input.Email, input.AppName, input.ReturnUrl + input.ReturnUrlHash, cancellationToken);
    }

    [AllowAnonymous]
    public async Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TrySignIn()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        return await recovery.IsPasswordResetTokenAsync(input.UserId, input.ResetToken, cancellationToken);
    }

    [AllowAnonymous]
    public async Task ResetPasswordAsync(ResetPasswordDto input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TrySignIn()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        await recovery.ResetPasswordAsync(input.UserId, input.ResetToken, input.Password, passwordSetter, cancellationToken);
    }
}
