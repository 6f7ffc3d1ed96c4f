using Microsoft.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary><c>Clients.User</c> goes by the tenant and id that <see cref="ICurrentUser"/> has (<see cref="HubUser"/>).</summary>
internal sealed class SubjectUserIdProvider : IUserIdProvider
{
    public string? GetUserId(HubConnectionContext connection) =>
        connection.User.FindFirst(AbpClaimTypes.UserId)?.Value is { } userId
            ? HubUser.IdOf(connection.User.FindFirst(AbpClaimTypes.TenantId)?.Value, userId)
            : null;
}
