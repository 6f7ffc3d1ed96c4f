namespace Todo.Identity.Sessions;

/// <summary>Where the caller is signed in. What is deleted has ended: its tokens are refused at once, its live connections closed.</summary>
[RemoteService(Path = "sessions")]
public interface IUserSessionAppService : IApplicationService
{
    /// <summary>The last used first, at most 100.</summary>
    Task<ListResultDto<UserSessionDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException">The caller has no such session.</exception>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>All but the one that asks.</summary>
    [RemoteAction("")]
    Task DeleteOthersAsync(CancellationToken cancellationToken = default);
}
