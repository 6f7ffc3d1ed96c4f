using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Application.Account;

/// <param name="PendingKey">Set while a set-up waits for its first code.</param>
/// <param name="IsForced">The tenant wants everybody to have one: it cannot be turned off.</param>
public sealed record TwoFactorDto(bool IsEnabled, int RecoveryCodesLeft, AuthenticatorKey? PendingKey, bool IsForced = false);
