using Todo.Identity.Domain.Users;
using Todo.Identity.Roles;

namespace Todo.Identity.Domain.Roles;

/// <summary>A name that permissions are granted to.</summary>
public sealed class IdentityRole : AggregateRoot<Guid>, IMultiTenant
{
    private IdentityRole() { } // for EF Core alone

    public IdentityRole(Guid id, Guid? tenantId, string name, bool isDefault = false, bool isStatic = false, bool isPublic = false) : base(id)
    {
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, RoleConsts.MaxNameLength);
        NormalizedName = NameNormalizer.Normalize(Name);
        (IsDefault, IsStatic, IsPublic) = (isDefault, isStatic, isPublic);
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = null!;
    public string NormalizedName { get; private set; } = null!;

    /// <summary>Every newcomer gets it.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>Belongs to the product: it is neither renamed nor deleted.</summary>
    public bool IsStatic { get; private set; }

    /// <summary>Other users may see who has it.</summary>
    public bool IsPublic { get; private set; }
}
