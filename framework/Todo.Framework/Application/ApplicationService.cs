using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Application;

/// <summary>Base of application services. They take what they need in their constructors.</summary>
public abstract class ApplicationService : IApplicationService, ITransientDependency;
