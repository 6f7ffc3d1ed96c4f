using Todo.Framework.Localization;

namespace Todo.Framework.Features;

/// <summary>A tab of the feature dialog.</summary>
public sealed class FeatureGroupDefinition(string name, LocalizableString displayName)
{
    private readonly List<FeatureDefinition> _features = [];

    public string Name { get; } = name;
    public LocalizableString DisplayName { get; } = displayName;
    public IReadOnlyList<FeatureDefinition> Features => _features;

    /// <param name="valueType">A toggle, if null.</param>
    public FeatureDefinition AddFeature(
        string featureName, string? defaultValue, LocalizableString displayName, FeatureValueType? valueType = null, LocalizableString? description = null,
        bool isVisibleToClients = true)
    {
        var feature = new FeatureDefinition(featureName, defaultValue, displayName, valueType ?? new ToggleValueType(), parent: null)
        {
            Description = description,
            IsVisibleToClients = isVisibleToClients,
        };
        _features.Add(feature);
        return feature;
    }

    /// <summary>Parents before their children.</summary>
    public IEnumerable<FeatureDefinition> GetFeaturesWithChildren() => _features.SelectMany(f => f.WithDescendants());
}
