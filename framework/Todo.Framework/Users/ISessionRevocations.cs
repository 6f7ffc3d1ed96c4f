namespace Todo.Framework.Users;

/// <summary>Which sessions ended before the tokens that were issued for them.</summary>
public interface ISessionRevocations
{
    /// <summary>Raised on every node when a session ends, perhaps more than once.</summary>
    event Action<string>? Revoked;

    /// <summary>Asked with every request, so it looks nowhere but in memory.</summary>
    /// <param name="sessionId">The value of the claim <see cref="AbpClaimTypes.SessionId"/>.</param>
    bool IsRevoked(string sessionId);
}
