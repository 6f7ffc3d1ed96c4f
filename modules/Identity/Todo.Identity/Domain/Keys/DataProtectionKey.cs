namespace Todo.Identity.Domain.Keys;

/// <summary>A key of ASP.NET Core's data protection, which seals cookies, forms and the <see cref="ServerKey"/>s.</summary>
public sealed class DataProtectionKey
{
    public const int MaxFriendlyNameLength = 256;

    private DataProtectionKey() { } // for EF Core alone; rows are written by DataProtectionKeyRepository's statement

    public Guid Id { get; private set; }
    public string FriendlyName { get; private set; } = null!;
    public string Xml { get; private set; } = null!;
    public DateTimeOffset CreationTime { get; private set; }
}
