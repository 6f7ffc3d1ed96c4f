using Todo.Identity.Domain.PersonalAccessTokens;

namespace Todo.Identity.Domain.Sessions;

internal sealed class UserSessionManager(
    IUserSessionRepository sessions,
    ISessionOriginProvider origins,
    SessionRevoker revoker,
    IPersonalAccessTokenRepository personalTokens,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator,
    IClock clock) : IUserSessionManager, ITransientDependency
{
    public async Task<UserSession> CreateAsync(IdentityUser user, bool isInteractive, string? clientName = null, CancellationToken cancellationToken = default)
    {
        if (clientName?.Length > UserSession.MaxClientNameLength) clientName = clientName[..UserSession.MaxClientNameLength];
        var session = new UserSession(guidGenerator.Create(), user, isInteractive, clientName, origins.Get(), clock.Now);
        await sessions.InsertAsync(session, cancellationToken);
        return session;
    }

    public async Task<bool> RevokeAsync(Guid userId, Guid sessionId, CancellationToken cancellationToken = default) =>
        await RevokeAsync(userId, onlyId: sessionId, exceptId: null, cancellationToken) > 0;

    public Task RevokeAllAsync(Guid userId, Guid? exceptSessionId = null, CancellationToken cancellationToken = default) =>
        RevokeAsync(userId, onlyId: null, exceptId: exceptSessionId, cancellationToken);

    private async Task<int> RevokeAsync(Guid userId, Guid? onlyId, Guid? exceptId, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        var ids = await sessions.RevokeAsync(userId, onlyId, exceptId, clock.Now, cancellationToken);
        await revoker.RevokeAsync(ids, cancellationToken);
        if (onlyId is null) await revoker.DisconnectAsync(await personalTokens.GetIdsAsync(userId, cancellationToken), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return ids.Count;
    }
}
