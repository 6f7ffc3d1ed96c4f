namespace Todo.Saas.Domain.Tenants;

public sealed record TenantWithEdition(Tenant Tenant, string? EditionName);
