namespace Todo.Saas.Tenants;

/// <summary>The operator's tenants (ABP contract section 4.4).</summary>
[RemoteService(Path = "tenants")]
public interface ITenantAppService : IApplicationService
{
    Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:TenantNotFound</c>; so with every method that takes an id.</exception>
    Task<TenantDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a tenant and seeds it: its roles, and an administrator <c>admin</c> with the given address and password.
    /// With a connection string all that is in a database of its own.</summary>
    /// <exception cref="AbpValidationException">The database cannot be used, for one.</exception>
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    Task<TenantDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default);

    /// <summary>Gives the tenant another name, and so another subdomain.</summary>
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    Task<TenantDto> UpdateAsync(Guid id, UpdateTenantDto input, CancellationToken cancellationToken = default);

    /// <summary>Nobody can act in the tenant any more, and its name is free again. The data stays, and so does its own database.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Nobody can act in a tenant that is not active: what its users send is refused at once.</summary>
    [RemoteAction("{id}/activation", Method = "PUT")]
    Task<TenantDto> SetActivationAsync(Guid id, SetTenantActivationDto input, CancellationToken cancellationToken = default);

    /// <summary>How the tenant's own database is reached, without passwords; empty when its data is in the main database.</summary>
    Task<string> GetDefaultConnectionStringAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Looks for the tenant's data there from now on. The same database may be reached in another way at any time; another database
    /// must hold the tenant's data already, and the tenant be inactive. It is made if it is missing, and brought to this version.</summary>
    /// <exception cref="AbpValidationException">The database cannot be used.</exception>
    /// <exception cref="BusinessException"><c>Todo.Saas:TenantIsActive</c>, <c>Todo.Saas:TenantDataMissing</c>.</exception>
    Task UpdateDefaultConnectionStringAsync(Guid id, [DisableAuditing] string defaultConnectionString, CancellationToken cancellationToken = default);

    /// <summary>Looks for the tenant's data in the main database from now on; it must be there, and the tenant inactive. Its own database stays as it is.</summary>
    /// <exception cref="BusinessException"><c>Todo.Saas:TenantIsActive</c>, <c>Todo.Saas:TenantDataMissing</c>.</exception>
    Task DeleteDefaultConnectionStringAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    [RemoteAction("{id}/edition", Method = "PUT")]
    Task<TenantDto> SetEditionAsync(Guid id, SetTenantEditionDto input, CancellationToken cancellationToken = default);
}
