namespace Todo.Framework.DependencyInjection;

/// <summary>Marks a class to be registered with transient lifetime.</summary>
public interface ITransientDependency;
