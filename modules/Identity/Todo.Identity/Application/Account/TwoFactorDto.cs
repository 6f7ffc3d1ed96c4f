using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Application.Account;

/// <param name="PendingKey">Set while a set-up waits for its first code.</param>
public sealed record TwoFactorDto(bool IsEnabled, int RecoveryCodesLeft, AuthenticatorKey? PendingKey);
