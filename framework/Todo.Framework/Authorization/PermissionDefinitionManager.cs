using Todo.Framework.DependencyInjection;
using Todo.Framework.Localization;

namespace Todo.Framework.Authorization;

internal sealed class PermissionDefinitionManager : IPermissionDefinitionManager, ISingletonDependency
{
    private readonly List<PermissionGroupDefinition> _groups = [];
    private readonly Dictionary<string, PermissionDefinition> _permissions;

    public PermissionDefinitionManager(IEnumerable<PermissionDefinitionProvider> providers)
    {
        var context = new Context(_groups);
        foreach (var provider in providers) provider.Define(context);
        _permissions = _groups.SelectMany(g => g.GetPermissionsWithChildren()).ToDictionary(p => p.Name);
    }

    public IReadOnlyList<PermissionGroupDefinition> GetGroups() => _groups;
    public IReadOnlyCollection<PermissionDefinition> GetPermissions() => _permissions.Values;
    public PermissionDefinition? Find(string name) => _permissions.GetValueOrDefault(name);

    private sealed class Context(List<PermissionGroupDefinition> groups) : IPermissionDefinitionContext
    {
        public PermissionGroupDefinition AddGroup(string name, LocalizableString displayName)
        {
            var group = new PermissionGroupDefinition(name, displayName);
            groups.Add(group);
            return group;
        }
    }
}
