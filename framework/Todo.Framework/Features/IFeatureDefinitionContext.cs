using Todo.Framework.Localization;

namespace Todo.Framework.Features;

public interface IFeatureDefinitionContext
{
    /// <summary>The group of the name; made when no module has yet.</summary>
    FeatureGroupDefinition GetOrAddGroup(string name, LocalizableString displayName);
}
