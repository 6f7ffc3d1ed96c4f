namespace Todo.Identity.Application.Account;

/// <summary>Proves that an address is its user's. Only our own page calls it.</summary>
public interface IEmailConfirmationAppService : IApplicationService
{
    /// <summary>Sends the link again, if the address belongs to an account and is not confirmed yet; nothing is told.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:TooManyAttempts</c>.</exception>
    Task SendAsync(EmailInput input, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Identity:InvalidLink</c>.</exception>
    Task ConfirmAsync(ConfirmEmailInput input, CancellationToken cancellationToken = default);
}
