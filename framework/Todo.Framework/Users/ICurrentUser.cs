namespace Todo.Framework.Users;

/// <summary>The caller, whichever door they came in by.</summary>
public interface ICurrentUser
{
    bool IsAuthenticated { get; }
    Guid? Id { get; }
    Guid? TenantId { get; }
    string? UserName { get; }
    string? Name { get; }
    string? SurName { get; }
    string? Email { get; }
    bool EmailVerified { get; }
    string? PhoneNumber { get; }
    bool PhoneNumberVerified { get; }
    IReadOnlyList<string> Roles { get; }

    /// <summary>The caller's id.</summary>
    /// <exception cref="AbpAuthorizationException">Nobody is signed in.</exception>
    Guid GetId();
}
