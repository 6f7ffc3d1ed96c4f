namespace Todo.Framework.Modularity;

/// <summary>Names the modules that must be configured and initialized before this one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnAttribute(params Type[] moduleTypes) : Attribute
{
    public IReadOnlyList<Type> ModuleTypes { get; } = moduleTypes;
}
