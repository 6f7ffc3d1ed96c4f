namespace Todo.Identity.Domain.Sessions;

public interface IUserSessionRepository
{
    Task InsertAsync(UserSession session, CancellationToken cancellationToken = default);

    Task<UserSession?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The user's sessions that were neither revoked nor last used before the instant; the last used first, at most 100.</summary>
    Task<List<UserSession>> GetListAsync(Guid userId, DateTimeOffset usedAfter, CancellationToken cancellationToken = default);

    /// <summary>Notes the use, if the last one is a while ago, and the first app that used it.</summary>
    Task TouchAsync(UserSession session, DateTimeOffset now, string? clientName, CancellationToken cancellationToken = default);

    /// <summary>Revokes those sessions of the user that are not yet; all of them, or one, or all but one. Answers which.</summary>
    Task<List<Guid>> RevokeAsync(
        Guid userId, Guid? onlyId, Guid? exceptId, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>Lets one session go on under the user's new stamp.</summary>
    Task RestampAsync(Guid id, Guid userId, string securityStamp, CancellationToken cancellationToken = default);

    /// <summary>Keeps for all nodes, and those to come, that the sessions' tokens are worthless.</summary>
    Task AddRevokedAsync(IReadOnlyCollection<Guid> ids, DateTimeOffset expirationTime, CancellationToken cancellationToken = default);

    /// <summary>The sessions whose tokens would still be good at <paramref name="now"/>.</summary>
    Task<List<RevokedSession>> GetRevokedAsync(DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>Deletes what nobody can use any more, some rows at a time; answers how many.</summary>
    Task<int> DeleteUnusedAsync(DateTimeOffset unusedSince, int maxCount, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DeleteUnusedAsync"/>
    Task<int> DeleteRevokedAsync(DateTimeOffset expiredBefore, int maxCount, CancellationToken cancellationToken = default);
}
