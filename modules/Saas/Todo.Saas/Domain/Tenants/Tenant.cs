namespace Todo.Saas.Domain.Tenants;

/// <summary>A customer whose users and data are apart from all others'.</summary>
public sealed class Tenant : FullAuditedAggregateRoot<Guid>
{
    private Tenant() { } // for EF Core alone

    internal Tenant(Guid id, string name) : base(id) => Rename(name);

    public string Name { get; private set; } = null!;
    public string NormalizedName { get; private set; } = null!;

    /// <summary>What the tenant pays for; none includes what the features' defaults say.</summary>
    public Guid? EditionId { get; private set; }

    /// <summary>To the tenant's own database, sealed; none means that its data is in the main one.</summary>
    [DisableAuditing]
    public string? SealedConnectionString { get; private set; }

    /// <summary>Nobody can act in an inactive tenant.</summary>
    public bool IsActive { get; private set; } = true;

    public void SetActive(bool isActive) => IsActive = isActive;

    internal void Rename(string name)
    {
        Name = TenantName.Check(name);
        NormalizedName = Normalize(Name);
    }

    internal void SetConnectionString(string? sealedConnectionString) => SealedConnectionString = sealedConnectionString;

    internal void SetEdition(Guid? editionId) => EditionId = editionId;

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();
}
