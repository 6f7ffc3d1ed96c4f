namespace Todo.Saas.Tenants;

public sealed class TenantDto : EntityDto<Guid>
{
    public required string Name { get; init; }
    public bool IsActive { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}
