namespace Todo.Saas.Tenants;

/// <summary>The operator's tenants.</summary>
[RemoteService(Path = "tenants")]
public interface ITenantAppService : IApplicationService
{
    /// <summary>Makes a tenant and seeds it: its roles, and an administrator <c>admin</c> with the given address and password.</summary>
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    Task<TenantDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default);
}
