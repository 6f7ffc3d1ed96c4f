using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;
using Todo.Framework.Users;

namespace Todo.Framework.Authorization;

internal sealed class PermissionChecker(
    IPermissionDefinitionManager definitions, IPermissionStore store, ICurrentUser currentUser, ICurrentClient currentClient, ICurrentTenant currentTenant)
    : IPermissionChecker, ITransientDependency
{
    public async Task<bool> IsGrantedAsync(string permissionName, CancellationToken cancellationToken = default)
    {
        if (!IsOffered(definitions.Find(permissionName))) return false;
        if (currentUser.Id is not { } userId) return currentClient.Id is { } clientId && (await store.GetGrantedAsync("C", clientId, cancellationToken)).Contains(permissionName);
        var roles = currentUser.Roles;
        for (var i = 0; i < roles.Count; i++) // foreach over the interface would allocate, and every call comes by here
        {
            if ((await store.GetGrantedAsync("R", roles[i], cancellationToken)).Contains(permissionName)) return true;
        }

        return (await store.GetGrantedAsync("U", userId.ToString(), cancellationToken)).Contains(permissionName);
    }

    public async Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default)
    {
        if (currentUser.Id is not { } userId) return new HashSet<string>();
        var granted = new HashSet<string>(await store.GetGrantedAsync("U", userId.ToString(), cancellationToken));
        foreach (var role in currentUser.Roles) granted.UnionWith(await store.GetGrantedAsync("R", role, cancellationToken));
        granted.RemoveWhere(name => !IsOffered(definitions.Find(name)));
        return granted;
    }

    private bool IsOffered(PermissionDefinition? permission) =>
        permission?.Sides.HasFlag(currentTenant.IsAvailable ? MultiTenancySides.Tenant : MultiTenancySides.Host) == true;
}
