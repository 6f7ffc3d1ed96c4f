namespace Todo.Administration.Domain.Permissions;

/// <summary>A permission granted to a role (<c>R</c>, key: role name) or a user (<c>U</c>, key: user id).</summary>
[Audited]
public sealed class PermissionGrant : Entity<Guid>, IMultiTenant
{
    public const int MaxNameLength = 128;
    public const int MaxProviderNameLength = 64;
    public const int MaxProviderKeyLength = 256;

    private PermissionGrant() { } // for EF Core

    public PermissionGrant(Guid id, Guid? tenantId, string name, string providerName, string providerKey) : base(id)
    {
        (TenantId, Name, ProviderName, ProviderKey) = (tenantId, name, providerName, providerKey);
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = null!;
    public string ProviderName { get; private set; } = null!;
    public string ProviderKey { get; private set; } = null!;

    internal void MoveTo(string providerKey) => ProviderKey = providerKey;
}
