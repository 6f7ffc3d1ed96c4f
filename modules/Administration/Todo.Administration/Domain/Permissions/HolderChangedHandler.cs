using Todo.Identity.Applications;
using Todo.Identity.Roles;
using Todo.Identity.Users;

namespace Todo.Administration.Domain.Permissions;

/// <summary>Grants go with the role, user or application they were given to, in the same transaction.</summary>
[ExposeServices(
    typeof(ILocalEventHandler<RoleRenamedEto>), typeof(ILocalEventHandler<RoleDeletedEto>), typeof(ILocalEventHandler<UserDeletedEto>),
    typeof(ILocalEventHandler<ApplicationDeletedEto>))]
internal sealed class HolderChangedHandler(PermissionManager permissions, ICurrentTenant currentTenant)
    : ILocalEventHandler<RoleRenamedEto>, ILocalEventHandler<RoleDeletedEto>, ILocalEventHandler<UserDeletedEto>,
      ILocalEventHandler<ApplicationDeletedEto>, ITransientDependency
{
    public async Task HandleEventAsync(RoleRenamedEto eventData, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(eventData.TenantId);
        await permissions.MoveAsync(PermissionProviderNames.Role, eventData.OldName, eventData.NewName, cancellationToken);
    }

    public async Task HandleEventAsync(RoleDeletedEto eventData, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(eventData.TenantId);
        await permissions.RemoveAllAsync(PermissionProviderNames.Role, eventData.Name, cancellationToken);
    }

    public async Task HandleEventAsync(UserDeletedEto eventData, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(eventData.TenantId);
        await permissions.RemoveAllAsync(PermissionProviderNames.User, eventData.UserId.ToString(), cancellationToken);
    }

    public async Task HandleEventAsync(ApplicationDeletedEto eventData, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(null);
        await permissions.RemoveAllAsync(PermissionProviderNames.Client, eventData.ClientId, cancellationToken);
    }
}
