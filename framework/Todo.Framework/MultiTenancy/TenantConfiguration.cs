namespace Todo.Framework.MultiTenancy;

/// <summary>What a door needs to know of a tenant.</summary>
public sealed record TenantConfiguration(Guid Id, string Name, string NormalizedName, bool IsActive)
{
    /// <summary>What the tenant has subscribed to; null when nothing. Its features count where the tenant has none of its own.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>To the database that the tenant has to itself; null when its data is in the main one. A secret: it goes into no log.</summary>
    public string? ConnectionString { get; init; }

    public override string ToString() => $"{Name} ({Id})"; // a record's own would print the secret
}
