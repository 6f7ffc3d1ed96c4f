namespace Todo.Identity.Domain.TwoFactor;

public interface ITwoFactorRepository
{
    Task<UserAuthenticator?> FindAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Replaces the user's authenticator, if there is one.</summary>
    Task ReplaceAsync(UserAuthenticator authenticator, CancellationToken cancellationToken = default);

    /// <summary>Spends the step and all before it; false when it is spent already. One statement: of two requests with one
    /// code, one wins.</summary>
    Task<bool> TryUseStepAsync(Guid userId, long step, CancellationToken cancellationToken = default);

    /// <summary>Deletes the code; false when there is no such one (any more).</summary>
    Task<bool> TryUseRecoveryCodeAsync(Guid userId, string hash, CancellationToken cancellationToken = default);

    Task<int> CountRecoveryCodesAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Replaces all the user's recovery codes by these.</summary>
    Task ReplaceRecoveryCodesAsync(Guid userId, IEnumerable<UserRecoveryCode> codes, CancellationToken cancellationToken = default);

    /// <summary>Deletes the authenticator and the recovery codes.</summary>
    Task DeleteAsync(Guid userId, CancellationToken cancellationToken = default);
}
