namespace Todo.Identity.Application.Account;

/// <summary>The caller's own second factor. Not offered over REST: it takes a browser session, not a token that an app holds.</summary>
public interface ITwoFactorAppService : IApplicationService
{
    Task<TwoFactorDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a key for an authenticator app; it waits for <see cref="ConfirmAsync"/>.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:TwoFactorAlreadyEnabled</c>.</exception>
    Task BeginAsync(CancellationToken cancellationToken = default);

    /// <summary>Turns the second factor on; answers the recovery codes, or null when the code is wrong.</summary>
    Task<IReadOnlyList<string>?> ConfirmAsync(TwoFactorCodeInput input, CancellationToken cancellationToken = default);

    /// <summary>New recovery codes, or null when the code is wrong; failures count as at sign-in.</summary>
    Task<IReadOnlyList<string>?> RegenerateRecoveryCodesAsync(TwoFactorCodeInput input, CancellationToken cancellationToken = default);

    /// <summary>Turns the second factor off; false when the code is wrong.</summary>
    Task<bool> DisableAsync(TwoFactorCodeInput input, CancellationToken cancellationToken = default);
}
