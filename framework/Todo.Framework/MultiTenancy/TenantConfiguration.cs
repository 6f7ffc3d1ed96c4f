namespace Todo.Framework.MultiTenancy;

/// <summary>What a door needs to know of a tenant.</summary>
public sealed record TenantConfiguration(Guid Id, string Name, string NormalizedName, bool IsActive)
{
    /// <summary>What the tenant has subscribed to; null when nothing. Its features count where the tenant has none of its own.</summary>
    public Guid? EditionId { get; init; }
}
