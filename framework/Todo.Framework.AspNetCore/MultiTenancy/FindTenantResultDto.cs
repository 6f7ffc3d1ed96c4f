namespace Todo.Framework.AspNetCore.MultiTenancy;

public sealed record FindTenantResultDto(bool Success, Guid? TenantId, string? Name, string? NormalizedName, bool IsActive);
