namespace Todo.Identity.Users;

/// <summary>Who is who in the current tenant, for other modules. Deleted users are not found.</summary>
public interface IUserDirectory
{
    /// <summary>The active user whose user name or e-mail address it is, in any case; the user name is tried first.</summary>
    Task<UserData?> FindByUserNameOrEmailAsync(string userNameOrEmail, CancellationToken cancellationToken = default);

    /// <summary>Those of the users that exist, active or not, by id.</summary>
    Task<IReadOnlyDictionary<Guid, UserData>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Names of the user's roles; none when there is no such user.</summary>
    Task<IReadOnlyList<string>> GetRoleNamesAsync(Guid userId, CancellationToken cancellationToken = default);
}
