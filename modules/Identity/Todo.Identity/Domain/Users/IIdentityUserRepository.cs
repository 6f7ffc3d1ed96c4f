using Todo.Identity.Users;

namespace Todo.Identity.Domain.Users;

public interface IIdentityUserRepository : IBasicRepository<IdentityUser, Guid>
{
    Task<IdentityUser?> FindByNormalizedUserNameAsync(string normalizedUserName, CancellationToken cancellationToken = default);

    Task<IdentityUser?> FindByNormalizedEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default);

    Task<List<UserData>> GetDataAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Active users of whom the user name, name, surname or e-mail address starts with the normalized
    /// prefix, by user name.</summary>
    Task<List<UserData>> SearchAsync(string normalizedPrefix, int maxResultCount, CancellationToken cancellationToken = default);

    /// <summary>Counts a wrong password, and locks the user when it is the last one allowed; in one statement, so
    /// that guesses made at once are all counted.</summary>
    Task CountFailedAccessAsync(Guid id, int maxFailedAccessAttempts, DateTimeOffset lockoutEnd, CancellationToken cancellationToken = default);

    Task ResetFailedAccessAsync(Guid id, CancellationToken cancellationToken = default);
}
