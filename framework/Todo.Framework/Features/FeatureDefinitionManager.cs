using Todo.Framework.DependencyInjection;
using Todo.Framework.Localization;

namespace Todo.Framework.Features;

internal sealed class FeatureDefinitionManager : IFeatureDefinitionManager, ISingletonDependency
{
    private readonly List<FeatureGroupDefinition> _groups = [];
    private readonly Dictionary<string, FeatureDefinition> _features;

    public FeatureDefinitionManager(IEnumerable<FeatureDefinitionProvider> providers)
    {
        var context = new Context(_groups);
        foreach (var provider in providers) provider.Define(context);
        _features = _groups.SelectMany(g => g.GetFeaturesWithChildren()).ToDictionary(f => f.Name);
    }

    public IReadOnlyList<FeatureGroupDefinition> GetGroups() => _groups;

    public IReadOnlyCollection<FeatureDefinition> GetAll() => _features.Values;

    public FeatureDefinition? Find(string name) => _features.GetValueOrDefault(name);

    public FeatureDefinition Get(string name) => _features[name];

    private sealed class Context(List<FeatureGroupDefinition> groups) : IFeatureDefinitionContext
    {
        public FeatureGroupDefinition GetOrAddGroup(string name, LocalizableString displayName)
        {
            if (groups.Find(g => g.Name == name) is { } existing) return existing;
            var group = new FeatureGroupDefinition(name, displayName);
            groups.Add(group);
            return group;
        }
    }
}
