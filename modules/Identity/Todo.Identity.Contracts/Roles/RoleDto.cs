namespace Todo.Identity.Roles;

/// <summary>ABP contract: Role.</summary>
public sealed class RoleDto : EntityDto<Guid>
{
    public required string Name { get; init; }
    public bool IsDefault { get; init; }

    /// <summary>Belongs to the product: it is neither renamed nor deleted.</summary>
    public bool IsStatic { get; init; }

    public bool IsPublic { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}
