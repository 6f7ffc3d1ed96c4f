namespace Todo.Administration.Permissions;

/// <summary>Who may do what: permissions granted to a role (provider <c>R</c>, key: role name) or a user (<c>U</c>, key: user id). Needs
/// the permission to manage those of the provider.</summary>
[RemoteService(Path = "permissions")]
public interface IPermissionAppService : IApplicationService
{
    /// <summary>All permissions that the tenant, or the host, has to grant, by group; those of a user's roles are granted to the user, too.</summary>
    /// <exception cref="BusinessException"><c>AbpPermissionManagement:UnknownProvider</c>.</exception>
    Task<PermissionListResultDto> GetAsync(string providerName, string providerKey, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="GetAsync"/>, of one group alone.</summary>
    Task<PermissionListResultDto> GetByGroupAsync(string groupName, string providerName, string providerKey, CancellationToken cancellationToken = default);

    /// <summary>Grants or takes away what is named and leaves all else as it is; in effect at the next call, on every node.</summary>
    /// <exception cref="BusinessException"><c>AbpPermissionManagement:PermissionNotGrantable</c> or <c>UnknownProvider</c>.</exception>
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input, CancellationToken cancellationToken = default);
}
