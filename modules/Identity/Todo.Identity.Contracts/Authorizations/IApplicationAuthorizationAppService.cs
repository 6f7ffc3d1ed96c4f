namespace Todo.Identity.Authorizations;

/// <summary>What the caller allowed applications of others to do in their name.</summary>
[RemoteService(Path = "authorizations")]
public interface IApplicationAuthorizationAppService : IApplicationService
{
    /// <summary>One for each application, by its name.</summary>
    Task<ListResultDto<ApplicationAuthorizationDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Withdraws it: the application's tokens are refused from now on, and it has to ask again.</summary>
    /// <exception cref="EntityNotFoundException">The caller allowed no such thing.</exception>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
