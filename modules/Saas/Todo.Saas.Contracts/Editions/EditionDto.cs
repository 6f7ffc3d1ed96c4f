namespace Todo.Saas.Editions;

/// <summary>A kind of subscription; what it includes are feature values of provider <c>E</c> and the edition's id.</summary>
public sealed class EditionDto : EntityDto<Guid>
{
    public required string DisplayName { get; init; }

    /// <summary>How many tenants are in it.</summary>
    public int TenantCount { get; init; }

    public DateTimeOffset CreationTime { get; init; }
    public required string ConcurrencyStamp { get; init; }
}
