using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Settings;

internal sealed class SettingDefinitionManager(IEnumerable<SettingDefinitionProvider> providers) : ISettingDefinitionManager, ISingletonDependency
{
    private readonly Dictionary<string, SettingDefinition> _definitions = providers.SelectMany(p => p.Define()).ToDictionary(d => d.Name);

    public IReadOnlyCollection<SettingDefinition> GetAll() => _definitions.Values;

    public SettingDefinition Get(string name) => _definitions[name];
}
