namespace Todo.Framework.Modularity;

/// <summary>A part of the application with a life cycle (ABP: Module Development Basics). Modules configure
/// their services in dependency order; when all have, they initialize in the same order.</summary>
public abstract class AbpModule
{
    /// <summary>Runs for all modules before any <see cref="ConfigureServices"/>.</summary>
    public virtual void PreConfigureServices(ServiceConfigurationContext context) { }

    public virtual void ConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => Task.CompletedTask;
}
