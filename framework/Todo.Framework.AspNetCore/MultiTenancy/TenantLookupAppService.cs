using Microsoft.AspNetCore.Authorization;

namespace Todo.Framework.AspNetCore.MultiTenancy;

internal sealed class TenantLookupAppService(ITenantStore tenantStore) : ApplicationService, ITenantLookupAppService
{
    [AllowAnonymous]
    public async Task<FindTenantResultDto> FindTenantByNameAsync(string name, CancellationToken cancellationToken = default) =>
        ToResult(await tenantStore.FindAsync(name, cancellationToken));

    [AllowAnonymous]
    public async Task<FindTenantResultDto> FindTenantByIdAsync(Guid id, CancellationToken cancellationToken = default) =>
        ToResult(await tenantStore.FindAsync(id, cancellationToken));

    private static FindTenantResultDto ToResult(TenantConfiguration? tenant) =>
        new(tenant is not null, tenant?.Id, tenant?.Name, tenant?.NormalizedName, tenant?.IsActive ?? false);
}
