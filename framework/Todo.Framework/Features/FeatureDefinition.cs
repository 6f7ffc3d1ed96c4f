using Todo.Framework.Localization;

namespace Todo.Framework.Features;

/// <summary>Something a tenant has or has not, or has so much of (ABP: Features).</summary>
public sealed class FeatureDefinition
{
    private readonly List<FeatureDefinition> _children = [];

    internal FeatureDefinition(string name, string? defaultValue, LocalizableString displayName, FeatureValueType valueType, FeatureDefinition? parent)
    {
        (Name, DefaultValue, DisplayName, ValueType, Parent) = (name, defaultValue, displayName, valueType, parent);
    }

    public string Name { get; }

    /// <summary>The value where neither tenant nor edition has one.</summary>
    public string? DefaultValue { get; }

    public LocalizableString DisplayName { get; }
    public LocalizableString? Description { get; init; }
    public FeatureValueType ValueType { get; }
    public FeatureDefinition? Parent { get; }

    /// <summary>Told to browsers with the application's configuration.</summary>
    public bool IsVisibleToClients { get; init; }

    public IReadOnlyList<FeatureDefinition> Children => _children;

    /// <summary>Adds a feature that makes sense with this one only.</summary>
    public FeatureDefinition AddChild(
        string name, string? defaultValue, LocalizableString displayName, FeatureValueType? valueType = null, LocalizableString? description = null,
        bool isVisibleToClients = true)
    {
        var child = new FeatureDefinition(name, defaultValue, displayName, valueType ?? new ToggleValueType(), this)
        {
            Description = description,
            IsVisibleToClients = isVisibleToClients,
        };
        _children.Add(child);
        return child;
    }

    internal IEnumerable<FeatureDefinition> WithDescendants() => _children.SelectMany(c => c.WithDescendants()).Prepend(this);
}
