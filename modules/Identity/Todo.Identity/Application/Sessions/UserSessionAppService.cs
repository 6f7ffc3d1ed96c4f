using Microsoft.Extensions.Options;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Sessions;

namespace Todo.Identity.Application.Sessions;

[AuthenticatedOnly]
internal sealed class UserSessionAppService(
    IUserSessionRepository sessions,
    IUserSessionManager manager,
    ICurrentUser currentUser,
    ICurrentPrincipalAccessor principalAccessor,
    IClock clock,
    IOptions<TodoIdentityOptions> options) : ApplicationService, IUserSessionAppService
{
    private Guid? CurrentSessionId => principalAccessor.Principal?.FindSessionId();

    public async Task<ListResultDto<UserSessionDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var usedAfter = clock.Now - TimeSpan.FromDays(options.Value.Tokens.RefreshTokenDays);
        var found = await sessions.GetListAsync(currentUser.GetId(), usedAfter, cancellationToken);
        return new ListResultDto<UserSessionDto>(found.ConvertAll(ToDto));
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (!await manager.RevokeAsync(currentUser.GetId(), id, cancellationToken)) throw new EntityNotFoundException(typeof(UserSession), id);
    }

    public Task DeleteOthersAsync(CancellationToken cancellationToken = default) =>
        manager.RevokeAllAsync(currentUser.GetId(), CurrentSessionId, cancellationToken);

    private UserSessionDto ToDto(UserSession session) => new()
    {
        Id = session.Id,
        ClientName = session.ClientName,
        Device = session.Device,
        IpAddress = session.IpAddress,
        CreationTime = session.CreationTime,
        LastUsedTime = session.LastUsedTime,
        IsCurrent = session.Id == CurrentSessionId,
    };
}
