namespace Todo.Identity.Account;

/// <summary>The tenant that was opened, and who administers it.</summary>
public sealed record SignedUpTenantDto(Guid TenantId, string TenantName, string UserName);
