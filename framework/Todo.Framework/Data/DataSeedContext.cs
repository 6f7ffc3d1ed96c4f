namespace Todo.Framework.Data;

/// <summary>For which tenant to seed (null: the host), and whether demo data is wanted.</summary>
public sealed record DataSeedContext(Guid? TenantId = null, bool IncludeDemoData = false)
{
    /// <summary>Of the administrator of a tenant that is just created.</summary>
    public string? AdminEmailAddress { get; init; }

    /// <inheritdoc cref="AdminEmailAddress"/>
    public string? AdminPassword { get; init; }
}
