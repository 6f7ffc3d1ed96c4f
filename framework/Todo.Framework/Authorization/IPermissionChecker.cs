namespace Todo.Framework.Authorization;

/// <summary>Whether the caller holds a permission, by their own grants or a role's.</summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string permissionName, CancellationToken cancellationToken = default);

    /// <summary>Every permission the caller holds.</summary>
    Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default);
}
