using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Application.Account;

/// <summary>The caller's own passkeys. Not offered over REST: registering one is a dialogue with the browser.</summary>
public interface IPasskeyAppService : IApplicationService
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<PasskeyDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Keeps what the browser made and the server has verified.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:TooManyPasskeys</c>.</exception>
    Task AddAsync(string name, UserPasskeyInfo passkey, CancellationToken cancellationToken = default);

    Task RenameAsync(Guid id, string name, CancellationToken cancellationToken = default);

    Task RemoveAsync(Guid id, CancellationToken cancellationToken = default);
}
