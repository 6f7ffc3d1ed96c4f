using Todo.Administration.Domain.Permissions;
using Todo.Administration.Permissions;
using Todo.Identity.Applications;
using Todo.Identity.Permissions;
using Todo.Identity.Users;

namespace Todo.Administration.Application.Permissions;

[AuthenticatedOnly]
internal sealed class PermissionAppService(
    IPermissionDefinitionManager definitions,
    IPermissionStore store,
    PermissionManager manager,
    IPermissionChecker permissionChecker,
    IUserDirectory users,
    IApplicationDirectory applications,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : ApplicationService, IPermissionAppService
{
    public Task<PermissionListResultDto> GetAsync(string providerName, string providerKey, CancellationToken cancellationToken = default) =>
        GetAsync(definitions.GetGroups(), providerName, providerKey, cancellationToken);

    public Task<PermissionListResultDto> GetByGroupAsync(
        string groupName, string providerName, string providerKey, CancellationToken cancellationToken = default) =>
        GetAsync(definitions.GetGroups().Where(g => g.Name == groupName), providerName, providerKey, cancellationToken);

    public async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input, CancellationToken cancellationToken = default)
    {
        providerKey = await RequireAsync(providerName, providerKey, cancellationToken);
        var changes = new Dictionary<string, bool>();
        foreach (var permission in input.Permissions)
        {
            if (!IsOffered(definitions.Find(permission.Name)))
            {
                throw new BusinessException(AdministrationErrorCodes.PermissionNotGrantable).WithData("permission", permission.Name);
            }
            changes[permission.Name] = permission.IsGranted;
        }
        await manager.SetAsync(providerName, providerKey, changes, cancellationToken);
    }

    private async Task<PermissionListResultDto> GetAsync(
        IEnumerable<PermissionGroupDefinition> groups, string providerName, string providerKey, CancellationToken cancellationToken)
    {
        providerKey = await RequireAsync(providerName, providerKey, cancellationToken);
        var (displayName, providers) = await ProvidersAsync(providerName, providerKey, cancellationToken);
        var granted = new List<(GrantedProviderDto Provider, IReadOnlySet<string> Names)>();
        foreach (var provider in providers) granted.Add((provider, await store.GetGrantedAsync(provider.ProviderName, provider.ProviderKey, cancellationToken)));

        var result = groups.Select(group => new PermissionGroupDto(
            group.Name, Text(group.DisplayName), group.DisplayName.Key, group.DisplayName.ResourceName,
            [.. group.GetPermissionsWithChildren().Where(IsOffered).Select(permission => ToDto(permission, granted))]));
        return new PermissionListResultDto(displayName, [.. result.Where(group => group.Permissions.Count > 0)]);
    }

    private PermissionGrantInfoDto ToDto(PermissionDefinition permission, List<(GrantedProviderDto Provider, IReadOnlySet<string> Names)> granted)
    {
        var by = granted.Where(g => g.Names.Contains(permission.Name)).Select(g => g.Provider).ToList();
        return new PermissionGrantInfoDto(permission.Name, Text(permission.DisplayName), permission.Parent?.Name, by.Count > 0, AllowedProviders: [], by);
    }

    /// <summary>The one asked about, and of a user their roles as well.</summary>
    private async Task<(string DisplayName, List<GrantedProviderDto> Providers)> ProvidersAsync(
        string providerName, string providerKey, CancellationToken cancellationToken)
    {
        var own = new GrantedProviderDto(providerName, providerKey);
        if (providerName == PermissionProviderNames.Client) return (await RequireClientAsync(providerKey, cancellationToken), [own]);
        if (providerName != PermissionProviderNames.User) return (providerKey, [own]);
        var id = Guid.Parse(providerKey);
        if (!(await users.GetAsync([id], cancellationToken)).TryGetValue(id, out var user)) throw new EntityNotFoundException(typeof(UserData), id);
        var roles = await users.GetRoleNamesAsync(id, cancellationToken);
        return (user.UserName, [own, .. roles.Select(role => new GrantedProviderDto(PermissionProviderNames.Role, role))]);
    }

    /// <summary>Refuses who may not manage the provider's permissions; answers the key as grants are kept under.</summary>
    private async Task<string> RequireAsync(string providerName, string providerKey, CancellationToken cancellationToken)
    {
        var policy = providerName switch
        {
            PermissionProviderNames.Role => IdentityPermissions.Roles.ManagePermissions,
            PermissionProviderNames.User => IdentityPermissions.Users.ManagePermissions,
            PermissionProviderNames.Client => OpenIddictPermissions.Applications.ManagePermissions,
            _ => throw new BusinessException(AdministrationErrorCodes.UnknownPermissionProvider).WithData("provider", providerName),
        };
        if (!await permissionChecker.IsGrantedAsync(policy, cancellationToken)) throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden);
        if (providerName == PermissionProviderNames.Role) return Check.NotNullOrWhiteSpace(providerKey, PermissionGrant.MaxProviderKeyLength);
        if (providerName == PermissionProviderNames.Client)
        {
            await RequireClientAsync(providerKey, cancellationToken);
            return providerKey;
        }

        return Guid.TryParse(providerKey, out var id)
            ? id.ToString()
            : throw new AbpValidationException(new ValidationError("ThisFieldIsNotValid.", nameof(providerKey)));
    }

    /// <summary>Its display name. What is granted ahead to a client id would be given to whoever registers it.</summary>
    private async Task<string> RequireClientAsync(string clientId, CancellationToken cancellationToken) =>
        await applications.FindDisplayNameAsync(clientId, cancellationToken)
        ?? throw new EntityNotFoundException(FrameworkErrorCodes.EntityNotFound, clientId);

    private bool IsOffered(PermissionDefinition? permission) =>
        permission?.Sides.HasFlag(currentTenant.IsAvailable ? MultiTenancySides.Tenant : MultiTenancySides.Host) == true;

    private string Text(LocalizableString text) => texts.Find(text.ResourceName, text.Key) ?? text.Key;
}
