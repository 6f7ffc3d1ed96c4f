namespace Todo.Saas.Tenants;

/// <summary>Makes tenants that can be used at once. Whoever calls has checked that a tenant may be made, and acts for the host.</summary>
public interface ITenantProvisioner
{
    /// <summary>A tenant with its roles and an administrator <c>admin</c>; answers its id.</summary>
    /// <exception cref="BusinessException"><c>Todo.Saas:DuplicateTenantName</c>.</exception>
    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    Task<Guid> CreateAsync(NewTenant tenant, CancellationToken cancellationToken = default);
}
