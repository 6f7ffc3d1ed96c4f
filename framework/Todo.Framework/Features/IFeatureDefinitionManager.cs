namespace Todo.Framework.Features;

/// <summary>The features of all modules.</summary>
public interface IFeatureDefinitionManager
{
    IReadOnlyList<FeatureGroupDefinition> GetGroups();
    IReadOnlyCollection<FeatureDefinition> GetAll();
    FeatureDefinition? Find(string name);

    /// <exception cref="KeyNotFoundException">No module defines it: a mistake in code.</exception>
    FeatureDefinition Get(string name);
}
