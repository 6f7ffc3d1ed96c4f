using Todo.Identity.Users;

namespace Todo.Administration.Domain.Settings;

/// <summary>What a user set for themselves goes with them, in the same transaction.</summary>
[ExposeServices(typeof(ILocalEventHandler<UserDeletedEto>))]
internal sealed class UserDeletedHandler(SettingManager settings, ICurrentTenant currentTenant) : ILocalEventHandler<UserDeletedEto>, ITransientDependency
{
    public async Task HandleEventAsync(UserDeletedEto eventData, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(eventData.TenantId);
        await settings.RemoveAllAsync(SettingProviderNames.User, eventData.UserId.ToString(), cancellationToken);
    }
}
