using Todo.Saas.Editions;

namespace Todo.Saas.Domain.Editions;

/// <summary>What tenants subscribe to.</summary>
public sealed class Edition : AggregateRoot<Guid>, ICreationAuditedObject
{
    private Edition() { } // for EF Core alone

    internal Edition(Guid id, string displayName) : base(id) => Rename(displayName);

    public string DisplayName { get; private set; } = null!;
    public string NormalizedDisplayName { get; private set; } = null!;
    public DateTimeOffset CreationTime { get; private set; }
    public Guid? CreatorId { get; private set; }

    internal void Rename(string displayName)
    {
        DisplayName = Check.NotNullOrWhiteSpace(displayName, EditionConsts.MaxDisplayNameLength);
        NormalizedDisplayName = Normalize(DisplayName);
    }

    public static string Normalize(string displayName) => displayName.Trim().ToUpperInvariant();
}
