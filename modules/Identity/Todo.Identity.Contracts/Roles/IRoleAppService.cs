namespace Todo.Identity.Roles;

/// <summary>The roles of the current tenant (ABP: Identity Management).</summary>
[RemoteService(Path = "roles")]
public interface IRoleAppService : IApplicationService
{
    /// <summary>Roles whose name starts with the filter, in any case, by name.</summary>
    Task<PagedResultDto<RoleDto>> GetListAsync(GetRolesInput input, CancellationToken cancellationToken = default);

    /// <summary>All of them, by name; at most <see cref="RoleConsts.MaxRoles"/>.</summary>
    [RemoteAction("all")]
    Task<ListResultDto<RoleDto>> GetAllAsync(CancellationToken cancellationToken = default);

    Task<RoleDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="AbpValidationException">The name is taken.</exception>
    /// <exception cref="BusinessException"><c>Todo.Identity:TooManyRoles</c>.</exception>
    Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken = default);

    /// <exception cref="AbpDbConcurrencyException">The concurrency stamp is not the present one.</exception>
    /// <exception cref="BusinessException"><c>Todo.Identity:StaticRole</c> or <c>:AdminRoleIsNoDefault</c>.</exception>
    Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes the role, and with it its permissions, from everybody who has it.</summary>
    /// <exception cref="BusinessException"><c>Todo.Identity:StaticRole</c>.</exception>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
