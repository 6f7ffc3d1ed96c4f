using Todo.Identity.Roles;

namespace Todo.Identity.Users;

/// <summary>The users of the current tenant, for its administrators (ABP: Identity Management). Changed roles, a new
/// password, a lock and a deactivation end all sessions of the user.</summary>
[RemoteService(Path = "users")]
public interface IUserAppService : IApplicationService
{
    /// <summary>Users whose user name, e-mail address, name or surname starts with the filter, in any case; by user name unless
    /// sorted otherwise (<c>userName</c>, <c>email</c>, <c>phoneNumber</c>, <c>name</c>, <c>surname</c>, <c>creationTime</c>).</summary>
    Task<PagedResultDto<UserDto>> GetListAsync(GetUsersInput input, CancellationToken cancellationToken = default);

    Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    [RemoteAction("by-username/{userName}")]
    Task<UserDto?> GetByUserNameAsync(string userName, CancellationToken cancellationToken = default);

    [RemoteAction("by-email/{email}")]
    Task<UserDto?> GetByEmailAsync(string email, CancellationToken cancellationToken = default);

    Task<ListResultDto<RoleDto>> GetRolesAsync(Guid id, CancellationToken cancellationToken = default);

    Task<ListResultDto<RoleDto>> GetAssignableRolesAsync(CancellationToken cancellationToken = default);

    /// <exception cref="AbpValidationException">A rule of names or passwords is broken, or the name or address is taken.</exception>
    Task<UserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken = default);

    /// <exception cref="AbpDbConcurrencyException">The concurrency stamp is not the present one.</exception>
    /// <exception cref="BusinessException"><c>Todo.Identity:LastAdmin</c>, <c>:AdminsOnly</c> or <c>:NotYourself</c>.</exception>
    Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UpdateAsync"/>
    Task UpdateRolesAsync(Guid id, UpdateUserRolesDto input, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UpdateAsync"/>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Keeps the user out until the instant, or until they are unlocked.</summary>
    /// <inheritdoc cref="UpdateAsync"/>
    Task<UserDto> LockAsync(Guid id, LockUserDto? input = null, CancellationToken cancellationToken = default);

    /// <summary>Lets a locked user in again, whoever or whatever locked them.</summary>
    Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Signs the user out everywhere.</summary>
    Task DeleteSessionsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Turns the second factor of somebody off who has lost their phone and their recovery codes; open sessions go on.</summary>
    /// <inheritdoc cref="UpdateAsync"/>
    Task DeleteTwoFactorAsync(Guid id, CancellationToken cancellationToken = default);
}
