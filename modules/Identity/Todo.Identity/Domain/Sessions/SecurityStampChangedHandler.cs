using System.Security.Claims;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Domain.Sessions;

/// <summary>New credentials end every session that was begun with the old ones, but for the one in which the user changed them.</summary>
[ExposeServices(typeof(ILocalEventHandler<SecurityStampChanged>))]
internal sealed class SecurityStampChangedHandler(IUserSessionManager manager, IUserSessionRepository sessions, ICurrentPrincipalAccessor principalAccessor)
    : ILocalEventHandler<SecurityStampChanged>, ITransientDependency
{
    public async Task HandleEventAsync(SecurityStampChanged eventData, CancellationToken cancellationToken)
    {
        var current = FindCurrent(eventData.UserId);
        if (current is { } sessionId) await sessions.RestampAsync(sessionId, eventData.UserId, eventData.SecurityStamp, cancellationToken);
        await manager.RevokeAllAsync(eventData.UserId, current, cancellationToken);
    }

    private Guid? FindCurrent(Guid userId)
    {
        var principal = principalAccessor.Principal;
        return principal?.FindFirstValue(AbpClaimTypes.UserId) == userId.ToString() ? principal.FindSessionId() : null;
    }
}
