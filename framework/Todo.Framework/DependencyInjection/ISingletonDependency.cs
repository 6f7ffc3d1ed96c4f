namespace Todo.Framework.DependencyInjection;

/// <summary>Marks a class to be registered once an application.</summary>
public interface ISingletonDependency;
