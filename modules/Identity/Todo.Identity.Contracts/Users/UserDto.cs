namespace Todo.Identity.Users;

/// <summary>A user as administrators and the user see it (ABP contract: User).</summary>
public sealed class UserDto : FullAuditedEntityDto<Guid>
{
    public Guid? TenantId { get; init; }
    public required string UserName { get; init; }
    public string? Name { get; init; }
    public string? Surname { get; init; }
    public required string Email { get; init; }
    public bool EmailConfirmed { get; init; }
    public string? PhoneNumber { get; init; }
    public bool PhoneNumberConfirmed { get; init; }
    public bool IsActive { get; init; }
    public bool LockoutEnabled { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}
