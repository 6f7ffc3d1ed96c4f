namespace Todo.Identity.Users;

/// <summary>What other modules and fellow users may know of a user (ABP: UserData).</summary>
public sealed record UserData(
    Guid Id,
    Guid? TenantId,
    string UserName,
    string? Name,
    string? Surname,
    string Email,
    bool EmailConfirmed = false,
    string? PhoneNumber = null,
    bool PhoneNumberConfirmed = false)
{
    /// <summary>Name and surname, or the user name of somebody who gave neither.</summary>
    public string DisplayName => $"{Name} {Surname}".Trim() is { Length: > 0 } full ? full : UserName;
}
