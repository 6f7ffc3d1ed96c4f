namespace Todo.Administration.Domain.Settings;

/// <summary>A value somebody set: globally (<c>G</c>, no key), for a tenant (<c>T</c>) or a user (<c>U</c>).</summary>
public sealed class Setting : Entity<Guid>
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 2048;
    public const int MaxProviderNameLength = 64;
    public const int MaxProviderKeyLength = 64;

    private Setting() { } // for EF Core

    public Setting(Guid id, string name, string? value, string providerName, string? providerKey) : base(id)
    {
        (Name, Value, ProviderName, ProviderKey) = (name, value, providerName, providerKey);
    }

    public string Name { get; private set; } = null!;
    public string? Value { get; private set; }
    public string ProviderName { get; private set; } = null!;
    public string? ProviderKey { get; private set; }
}
