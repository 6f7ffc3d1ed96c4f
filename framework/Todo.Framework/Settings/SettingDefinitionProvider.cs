using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Settings;

/// <summary>Names a module's settings. Expose with <c>[ExposeServices(typeof(SettingDefinitionProvider))]</c>.</summary>
public abstract class SettingDefinitionProvider : ISingletonDependency
{
    public abstract IEnumerable<SettingDefinition> Define();
}
