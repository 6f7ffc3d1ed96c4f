using Microsoft.AspNetCore.Authorization;
using Todo.Identity.Web;

namespace Todo.Identity.Application.Account;

internal sealed class EmailConfirmationAppService(AccountRecovery recovery, AttemptLimiter limiter) : ApplicationService, IEmailConfirmationAppService
{
    [AllowAnonymous]
    public async Task SendAsync(EmailInput input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TrySendMail()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        await recovery.SendEmailConfirmationAsync(input.Email, cancellationToken);
    }

    [AllowAnonymous]
    public async Task ConfirmAsync(ConfirmEmailInput input, CancellationToken cancellationToken = default)
    {
        if (!limiter.TrySignIn()) throw new BusinessException(IdentityErrorCodes.TooManyAttempts);
        await recovery.ConfirmEmailAsync(input.UserId, input.Token, input.NewEmail, cancellationToken);
    }
}
