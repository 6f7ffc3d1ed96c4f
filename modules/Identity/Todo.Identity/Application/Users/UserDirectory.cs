using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.Application.Users;

internal sealed class UserDirectory(UserFinder userFinder, IIdentityUserRepository users, IIdentityRoleRepository roles) : IUserDirectory, ITransientDependency
{
    public async Task<UserData?> FindByUserNameOrEmailAsync(string userNameOrEmail, CancellationToken cancellationToken = default) =>
        await userFinder.FindByUserNameOrEmailAsync(userNameOrEmail, cancellationToken) is { IsActive: true } user ? user.ToData() : null;

    public async Task<IReadOnlyDictionary<Guid, UserData>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        ids.Count == 0 ? new Dictionary<Guid, UserData>() : (await users.GetDataAsync(ids, cancellationToken)).ToDictionary(user => user.Id);

    public async Task<IReadOnlyList<string>> GetRoleNamesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await users.FindAsync(userId, cancellationToken) is { Roles.Count: > 0 } user
            ? await roles.GetNamesAsync([.. user.Roles.Select(role => role.RoleId)], cancellationToken)
            : [];
}
