namespace Todo.Framework.Authorization;

/// <summary>The permissions of all modules.</summary>
public interface IPermissionDefinitionManager
{
    IReadOnlyList<PermissionGroupDefinition> GetGroups();
    IReadOnlyCollection<PermissionDefinition> GetPermissions();
    PermissionDefinition? Find(string name);
}
