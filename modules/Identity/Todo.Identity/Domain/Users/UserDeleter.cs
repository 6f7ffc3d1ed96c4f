using Todo.Identity.Domain.Sessions;
using Todo.Identity.Users;

namespace Todo.Identity.Domain.Users;

/// <summary>Deletes users: they are kept in the trash, their names are free again, their sessions end.</summary>
public sealed class UserDeleter(
    IIdentityUserRepository users, IUserSessionManager sessions, LastAdminGuard lastAdminGuard, ILocalEventBus eventBus) : ITransientDependency
{
    /// <exception cref="BusinessException"><c>Todo.Identity:LastAdmin</c>.</exception>
    public async Task DeleteAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        await lastAdminGuard.RequireAnotherAsync(user, cancellationToken);
        await sessions.RevokeAllAsync(user.Id, cancellationToken: cancellationToken);
        await users.DeleteAsync(user, cancellationToken);
        await eventBus.PublishAsync(new UserDeletedEto(user.Id, user.TenantId), cancellationToken);
    }
}
