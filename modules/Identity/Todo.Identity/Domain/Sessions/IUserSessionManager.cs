namespace Todo.Identity.Domain.Sessions;

/// <summary>Begins and ends sessions. What ended is worthless at once on every node: refresh tokens and cookies by the session's row,
/// access tokens and live connections by a message to all nodes. Works in the current tenant.</summary>
public interface IUserSessionManager
{
    /// <param name="isInteractive">Begun at the account pages.</param>
    /// <param name="clientName">The app that signs in.</param>
    Task<UserSession> CreateAsync(IdentityUser user, bool isInteractive, string? clientName = null, CancellationToken cancellationToken = default);

    /// <summary>Ends one session of the user; false when it had ended, or is not theirs.</summary>
    Task<bool> RevokeAsync(Guid userId, Guid sessionId, CancellationToken cancellationToken = default);

    /// <summary>Ends all sessions of the user, but for <paramref name="exceptSessionId"/>.</summary>
    Task RevokeAllAsync(Guid userId, Guid? exceptSessionId = null, CancellationToken cancellationToken = default);
}
