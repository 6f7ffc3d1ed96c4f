namespace Todo.Framework.DependencyInjection;

/// <summary>Marks a class to be registered once a scope.</summary>
public interface IScopedDependency;
