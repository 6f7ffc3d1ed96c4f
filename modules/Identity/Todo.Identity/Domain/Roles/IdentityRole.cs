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
        SetName(name);
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

    /// <summary>Gives the role another name; what is kept by the old one follows (<see cref="RoleRenamedEto"/>).</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:StaticRole</c>.</exception>
    public void Rename(string name)
    {
        var oldName = Name;
        if (Check.NotNullOrWhiteSpace(name, RoleConsts.MaxNameLength) == oldName) return;
        RequireNotStatic();
        SetName(name);
        AddLocalEvent(new RoleRenamedEto(Id, TenantId, oldName, Name));
    }

    /// <exception cref="BusinessException"><c>Todo.Identity:AdminRoleIsNoDefault</c>.</exception>
    public void SetDefault(bool isDefault)
    {
        if (isDefault && IsStatic && Name == RoleConsts.AdminRoleName) throw new BusinessException(IdentityErrorCodes.AdminRoleIsNoDefault);
        IsDefault = isDefault;
    }

    public void SetPublic(bool isPublic) => IsPublic = isPublic;

    /// <exception cref="BusinessException"><c>Todo.Identity:StaticRole</c>.</exception>
    public void RequireNotStatic()
    {
        if (IsStatic) throw new BusinessException(IdentityErrorCodes.StaticRole).WithData("name", Name);
    }

    internal static AbpValidationException NameIsTaken() => new(new ValidationError("Identity.DuplicateRoleName", nameof(Name)));

    private void SetName(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, RoleConsts.MaxNameLength);
        NormalizedName = NameNormalizer.Normalize(Name);
    }
}
