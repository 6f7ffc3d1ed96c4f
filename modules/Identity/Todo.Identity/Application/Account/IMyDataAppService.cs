using Todo.Identity.Account;

namespace Todo.Identity.Application.Account;

/// <summary>What belongs to the caller: taken along, or given up. A controller is its door, for the file is streamed.</summary>
public interface IMyDataAppService : IApplicationService
{
    /// <summary>Writes everything that is kept about the caller as one JSON object, a property a part.</summary>
    Task GetAsync(Stream target, CancellationToken cancellationToken = default);

    /// <summary>Deletes the caller's account: they are forgotten, and what they share stays with those who have it. False when the
    /// password is wrong, which counts as at sign-in, or the sign-in too long ago.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:LastAdmin</c>.</exception>
    Task<bool> DeleteAccountAsync(DeleteAccountInput input, CancellationToken cancellationToken = default);
}
