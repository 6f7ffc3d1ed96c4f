namespace Todo.Administration.Domain.Features;

/// <summary>What a tenant (<c>T</c>), an edition (<c>E</c>) or the host itself (<c>T</c> without key) has of a feature. All of these rows
/// are the host's: tenants do not decide what they have subscribed to.</summary>
[Audited]
public sealed class FeatureValue : Entity<Guid>
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 128;
    public const int MaxProviderNameLength = 64;
    public const int MaxProviderKeyLength = 64;

    private FeatureValue() { } // for EF Core

    public FeatureValue(Guid id, string name, string value, string providerName, string? providerKey) : base(id)
    {
        (Name, ProviderName, ProviderKey) = (name, providerName, providerKey);
        SetValue(value);
    }

    public string Name { get; private set; } = null!;
    public string Value { get; private set; } = null!;
    public string ProviderName { get; private set; } = null!;
    public string? ProviderKey { get; private set; }

    public void SetValue(string value) => Value = Check.Length(value, MaxValueLength)!;
}
