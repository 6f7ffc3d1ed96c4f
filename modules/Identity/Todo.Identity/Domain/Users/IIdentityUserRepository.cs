using Todo.Identity.Users;

namespace Todo.Identity.Domain.Users;

public interface IIdentityUserRepository : IBasicRepository<IdentityUser, Guid>
{
    /// <summary>What lists of users can be sorted by; an index serves each.</summary>
    static IReadOnlyCollection<string> SortingFields { get; } = ["userName", "email", "phoneNumber", "name", "surname", "creationTime"];

    Task<IdentityUser?> FindByNormalizedUserNameAsync(string normalizedUserName, CancellationToken cancellationToken = default);

    Task<IdentityUser?> FindByNormalizedEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default);

    /// <summary>The user, whom no other transaction changes until this one ends.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such user.</exception>
    Task<IdentityUser> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Users of whom the user name, e-mail address, name or surname starts with the normalized prefix, in the order of
    /// <paramref name="sorting"/> (fields: <see cref="SortingFields"/>), by user name when it is empty.</summary>
    Task<List<IdentityUser>> GetListAsync(
        string normalizedPrefix, IReadOnlyList<SortingClause> sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    Task<long> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default);

    /// <summary>Whether somebody else who has the role could sign in at <paramref name="now"/>.</summary>
    Task<bool> HasAnotherAbleAsync(Guid roleId, Guid exceptUserId, DateTimeOffset now, CancellationToken cancellationToken = default);

    Task<List<UserData>> GetDataAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Active users of whom the user name, name, surname or e-mail address starts with the normalized
    /// prefix, by user name.</summary>
    Task<List<UserData>> SearchAsync(string normalizedPrefix, int maxResultCount, int skipCount = 0, CancellationToken cancellationToken = default);

    /// <summary>How many the search finds.</summary>
    Task<long> CountActiveAsync(string normalizedPrefix, CancellationToken cancellationToken = default);

    /// <summary>Counts a wrong password, and locks the user when it is the last one allowed; in one statement, so
    /// that guesses made at once are all counted.</summary>
    Task CountFailedAccessAsync(Guid id, int maxFailedAccessAttempts, DateTimeOffset lockoutEnd, CancellationToken cancellationToken = default);

    Task ResetFailedAccessAsync(Guid id, CancellationToken cancellationToken = default);
}
