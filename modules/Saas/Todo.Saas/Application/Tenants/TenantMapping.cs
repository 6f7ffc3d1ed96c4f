using Todo.Saas.Domain.Tenants;
using Todo.Saas.Tenants;

namespace Todo.Saas.Application.Tenants;

internal static class TenantMapping
{
    public static TenantDto ToDto(this TenantWithEdition row) => new()
    {
        Id = row.Tenant.Id,
        Name = row.Tenant.Name,
        IsActive = row.Tenant.IsActive,
        EditionId = row.Tenant.EditionId,
        EditionName = row.EditionName,
        CreationTime = row.Tenant.CreationTime,
        ConcurrencyStamp = row.Tenant.ConcurrencyStamp,
    };
}
