namespace Todo.Framework.AspNetCore;

/// <summary>Names users to <c>Clients.User</c>: an id alone is not enough, for two tenants' databases may hold the same.</summary>
public static class HubUser
{
    /// <param name="tenantId">The user's; null: the host.</param>
    public static string IdOf(Guid? tenantId, Guid userId) => IdOf(tenantId?.ToString(), userId.ToString());

    internal static string IdOf(string? tenantId, string userId) => tenantId is null ? userId : $"{tenantId}:{userId}";
}
