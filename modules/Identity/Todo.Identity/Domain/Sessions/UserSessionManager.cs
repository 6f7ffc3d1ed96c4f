using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Sessions;

internal sealed class UserSessionManager(
    IUserSessionRepository sessions,
    ISessionOriginProvider origins,
    INodeBus nodeBus,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator,
    IClock clock,
    IOptions<TodoIdentityOptions> options) : IUserSessionManager, ITransientDependency
{
    /// <summary>Of the node bus; its messages are ids, separated by commas.</summary>
    public const string Channel = "identity.sessions";

    private const int IdsInMessage = 100;

    /// <summary>Beyond their lifetime, tokens may be checked by a clock that is a little behind.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

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
        if (ids.Count > 0)
        {
            var expirationTime = clock.Now + TimeSpan.FromMinutes(options.Value.Tokens.AccessTokenMinutes) + ClockSkew;
            await sessions.AddRevokedAsync(ids, expirationTime, cancellationToken);
            foreach (var some in ids.Chunk(IdsInMessage)) await nodeBus.PublishAsync(Channel, string.Join(',', some), cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return ids.Count;
    }
}
