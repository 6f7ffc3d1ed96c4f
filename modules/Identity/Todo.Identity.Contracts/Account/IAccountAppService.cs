using Todo.Identity.Users;

namespace Todo.Identity.Account;

public interface IAccountAppService : IApplicationService
{
    /// <summary>Makes a user with the default roles in the current tenant.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:SelfRegistrationDisabled</c> or <c>Todo.Identity:TooManyAttempts</c>.</exception>
    /// <exception cref="AbpValidationException">A rule of names or passwords is broken, or the name or address is taken.</exception>
    [RemoteAction("/api/account/register", Method = "POST")]
    Task<UserDto> RegisterAsync(RegisterDto input, CancellationToken cancellationToken = default);

    /// <summary>Sends a link to choose a new password, if the address belongs to an account; the answer is the same if not.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:TooManyAttempts</c>.</exception>
    [RemoteAction("/api/account/send-password-reset-code", Method = "POST")]
    Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input, CancellationToken cancellationToken = default);

    /// <summary>Whether the link still works.</summary>
    [RemoteAction("/api/account/verify-password-reset-token", Method = "POST")]
    Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input, CancellationToken cancellationToken = default);

    /// <summary>Sets the password by the link, which then works no more; all sessions end.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:InvalidLink</c> or <c>Todo.Identity:TooManyAttempts</c>.</exception>
    /// <exception cref="AbpValidationException">The password breaks a rule; the link works on.</exception>
    [RemoteAction("/api/account/reset-password", Method = "POST")]
    Task ResetPasswordAsync(ResetPasswordDto input, CancellationToken cancellationToken = default);
}
