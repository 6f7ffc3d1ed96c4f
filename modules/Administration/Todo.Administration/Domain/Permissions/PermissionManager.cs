namespace Todo.Administration.Domain.Permissions;

/// <summary>Changes what a role or user was granted in the current tenant; caches of all nodes follow when the unit of work commits.</summary>
internal sealed class PermissionManager(
    IPermissionGrantRepository grants, TypedCache<GrantedPermissions> cache, IGuidGenerator guidGenerator, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>Grants (true) or takes away (false) each of the permissions; one that is so already stays so.</summary>
    public async Task SetAsync(
        string providerName, string providerKey, IReadOnlyDictionary<string, bool> permissions, CancellationToken cancellationToken = default)
    {
        var granted = (await grants.GetListForUpdateAsync(providerName, providerKey, cancellationToken)).ToDictionary(g => g.Name);
        foreach (var (name, isGranted) in permissions)
        {
            var existing = granted.GetValueOrDefault(name);
            if (existing is null && isGranted)
            {
                await grants.InsertAsync(new PermissionGrant(guidGenerator.Create(), currentTenant.Id, name, providerName, providerKey), cancellationToken);
            }
            else if (existing is not null && !isGranted)
            {
                await grants.DeleteAsync(existing, cancellationToken);
            }
        }
        await ForgetAsync(providerName, providerKey, cancellationToken);
    }

    /// <summary>Takes everything away from somebody who is no more.</summary>
    public async Task RemoveAllAsync(string providerName, string providerKey, CancellationToken cancellationToken = default)
    {
        foreach (var grant in await grants.GetListForUpdateAsync(providerName, providerKey, cancellationToken)) await grants.DeleteAsync(grant, cancellationToken);
        await ForgetAsync(providerName, providerKey, cancellationToken);
    }

    /// <summary>Moves what was granted to one key to another, which had nothing.</summary>
    public async Task MoveAsync(string providerName, string fromKey, string toKey, CancellationToken cancellationToken = default)
    {
        foreach (var grant in await grants.GetListForUpdateAsync(providerName, fromKey, cancellationToken)) grant.MoveTo(toKey);
        await ForgetAsync(providerName, fromKey, cancellationToken);
        await ForgetAsync(providerName, toKey, cancellationToken);
    }

    private Task ForgetAsync(string providerName, string providerKey, CancellationToken cancellationToken) =>
        cache.RemoveAsync(GrantedPermissions.CacheKey(providerName, providerKey), cancellationToken);
}
