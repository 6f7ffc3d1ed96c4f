namespace Todo.Identity.Domain.Users;

/// <summary>That a user has a role.</summary>
public sealed class IdentityUserRole : IMultiTenant
{
    private IdentityUserRole() { } // for EF Core alone

    internal IdentityUserRole(Guid userId, Guid roleId, Guid? tenantId) => (UserId, RoleId, TenantId) = (userId, roleId, tenantId);

    public Guid UserId { get; private set; }
    public Guid RoleId { get; private set; }
    public Guid? TenantId { get; private set; }
}
