using Todo.Saas.Tenants;

namespace Todo.Saas.Domain.Tenants;

/// <summary>A customer whose users and data are apart from all others'.</summary>
public sealed class Tenant : FullAuditedAggregateRoot<Guid>
{
    private Tenant() { } // for EF Core alone

    internal Tenant(Guid id, string name) : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, TenantConsts.MaxNameLength);
        NormalizedName = Normalize(Name);
    }

    public string Name { get; private set; } = null!;
    public string NormalizedName { get; private set; } = null!;

    /// <summary>Nobody can act in an inactive tenant.</summary>
    public bool IsActive { get; private set; } = true;

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();
}
