namespace Todo.Framework.AspNetCore.MultiTenancy;

/// <summary>Lets the sign-in find a tenant (ABP contract section 2.3).</summary>
[RemoteService(Path = "multi-tenancy/tenants")]
public interface ITenantLookupAppService : IApplicationService
{
    /// <summary>Always answers; an unknown tenant is no success.</summary>
    [RemoteAction("by-name/{name}", Method = "GET")]
    Task<FindTenantResultDto> FindTenantByNameAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Always answers; an unknown tenant is no success.</summary>
    [RemoteAction("by-id/{id}", Method = "GET")]
    Task<FindTenantResultDto> FindTenantByIdAsync(Guid id, CancellationToken cancellationToken = default);
}
