namespace Todo.Administration.Domain.Settings;

/// <summary>A value somebody set: globally (<c>G</c>, no key), for a tenant (<c>T</c>) or a user (<c>U</c>). It belongs to that tenant,
/// or the user's; the global ones are the host's.</summary>
[Audited]
public sealed class Setting : Entity<Guid>, IMultiTenant
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 2048;
    public const int MaxProviderNameLength = 64;
    public const int MaxProviderKeyLength = 64;

    private Setting() { } // for EF Core

    public Setting(Guid id, Guid? tenantId, string name, string value, string providerName, string? providerKey) : base(id)
    {
        (TenantId, Name, ProviderName, ProviderKey) = (tenantId, name, providerName, providerKey);
        SetValue(value);
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = null!;

    /// <summary>Sealed, if the definition says so.</summary>
    public string? Value { get; private set; }

    public string ProviderName { get; private set; } = null!;
    public string? ProviderKey { get; private set; }

    public void SetValue(string value) => Value = Check.Length(value, MaxValueLength);
}
