namespace Todo.Saas.Tenants;

/// <summary>A tenant as its operator sees it (ABP contract: Tenant, and more).</summary>
public sealed class TenantDto : EntityDto<Guid>
{
    public required string Name { get; init; }
    public bool IsActive { get; init; }
    public Guid? EditionId { get; init; }
    public string? EditionName { get; init; }
    public DateTimeOffset CreationTime { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}
