namespace Todo.Framework.MultiTenancy;

/// <summary>What a door needs to know of a tenant.</summary>
public sealed record TenantConfiguration(Guid Id, string Name, string NormalizedName, bool IsActive);
