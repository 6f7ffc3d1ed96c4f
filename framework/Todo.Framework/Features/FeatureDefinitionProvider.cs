using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Features;

/// <summary>Names a module's features. Expose with <c>[ExposeServices(typeof(FeatureDefinitionProvider))]</c>.</summary>
public abstract class FeatureDefinitionProvider : ISingletonDependency
{
    public abstract void Define(IFeatureDefinitionContext context);
}
