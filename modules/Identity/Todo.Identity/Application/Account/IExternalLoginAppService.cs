using Todo.Identity.Domain.External;

namespace Todo.Identity.Application.Account;

/// <summary>Sign-in by other providers. Not offered over REST: it is a dialogue of browsers.</summary>
public interface IExternalLoginAppService : IApplicationService
{
    /// <summary>The caller's.</summary>
    Task<IReadOnlyList<ExternalLoginDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Identity:ExternalLoginTaken</c>.</exception>
    Task LinkAsync(ExternalIdentity identity, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>Todo.Identity:LastSignInMethod</c>: there would be no other way in.</exception>
    Task UnlinkAsync(Guid id, CancellationToken cancellationToken = default);
}
