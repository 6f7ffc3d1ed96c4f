namespace Todo.Saas.Tenants;

/// <summary>The operator's tenants (ABP contract section 4.4).</summary>
[RemoteService(Path = "tenants")]
public interface ITenantAppService : IApplicationService
{
    Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:TenantNotFound</c>; so with every method that takes an id.</exception>
    Task<TenantDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a tenant and seeds it: its roles, and an administrator <c>admin</c> with the given address and password.</summary>
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    Task<TenantDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default);

    /// <summary>Gives the tenant another name, and so another subdomain.</summary>
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    Task<TenantDto> UpdateAsync(Guid id, UpdateTenantDto input, CancellationToken cancellationToken = default);

    /// <summary>Nobody can act in the tenant any more, and its name is free again. The data stays.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Nobody can act in a tenant that is not active: what its users send is refused at once.</summary>
    [RemoteAction("{id}/activation", Method = "PUT")]
    Task<TenantDto> SetActivationAsync(Guid id, SetTenantActivationDto input, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    [RemoteAction("{id}/edition", Method = "PUT")]
    Task<TenantDto> SetEditionAsync(Guid id, SetTenantEditionDto input, CancellationToken cancellationToken = default);
}
