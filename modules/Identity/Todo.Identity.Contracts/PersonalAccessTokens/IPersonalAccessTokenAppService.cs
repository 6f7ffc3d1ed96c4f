namespace Todo.Identity.PersonalAccessTokens;

/// <summary>The caller's tokens for programs of their own. Sent as <c>Authorization: Bearer todo_pat_…</c> they act as the user on the
/// todo API and its live connection, within their scopes, and nowhere else.</summary>
[RemoteService(Path = "personal-access-tokens")]
public interface IPersonalAccessTokenAppService : IApplicationService
{
    /// <summary>The newest first.</summary>
    Task<ListResultDto<PersonalAccessTokenDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Identity:TooManyTokens</c>.</exception>
    Task<PersonalAccessTokenDto> CreateAsync(CreatePersonalAccessTokenDto input, CancellationToken cancellationToken = default);

    /// <summary>Revokes the token: it is refused from now on, and its live connections close.</summary>
    /// <exception cref="EntityNotFoundException">The caller has no such token.</exception>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
