using Todo.Identity.Users;

namespace Todo.Identity.OpenIddictServer.Consents;

/// <summary>Permanent authorizations would outlive their user, for they never expire.</summary>
[ExposeServices(typeof(ILocalEventHandler<UserDeletedEto>))]
internal sealed class DeletedUserHandler(ConsentStore consents) : ILocalEventHandler<UserDeletedEto>, ITransientDependency
{
    public Task HandleEventAsync(UserDeletedEto eventData, CancellationToken cancellationToken) => consents.RevokeAllAsync(eventData.UserId, cancellationToken);
}
