using Todo.Framework.Localization;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.Authorization;

/// <summary>A tab of the permission dialog.</summary>
public sealed class PermissionGroupDefinition(string name, LocalizableString displayName)
{
    private readonly List<PermissionDefinition> _permissions = [];

    public string Name { get; } = name;
    public LocalizableString DisplayName { get; } = displayName;
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public PermissionDefinition AddPermission(
        string permissionName, LocalizableString displayName, MultiTenancySides sides = MultiTenancySides.Both, bool isGrantedByDefault = false)
    {
        var permission = new PermissionDefinition(permissionName, displayName, parent: null, sides, isGrantedByDefault);
        _permissions.Add(permission);
        return permission;
    }

    /// <summary>Parents before their children.</summary>
    public IEnumerable<PermissionDefinition> GetPermissionsWithChildren() => _permissions.SelectMany(p => p.WithDescendants());
}
