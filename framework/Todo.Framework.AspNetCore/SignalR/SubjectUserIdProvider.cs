using Microsoft.AspNetCore.SignalR;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary><c>Clients.User</c> goes by the id that <see cref="ICurrentUser"/> has.</summary>
internal sealed class SubjectUserIdProvider : IUserIdProvider
{
    public string? GetUserId(HubConnectionContext connection) => connection.User.FindFirst(AbpClaimTypes.UserId)?.Value;
}
