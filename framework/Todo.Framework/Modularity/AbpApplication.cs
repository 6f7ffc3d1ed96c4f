using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Modularity;

/// <summary>The modules of a running application, dependencies first.</summary>
public sealed class AbpApplication
{
    private AbpApplication(IReadOnlyList<AbpModule> modules) => Modules = modules;

    public IReadOnlyList<AbpModule> Modules { get; }

    /// <summary>The modules' assemblies, each once, dependencies first.</summary>
    public IEnumerable<Assembly> Assemblies => Modules.Select(m => m.GetType().Assembly).Distinct();

    /// <summary>Loads <typeparamref name="TStartupModule"/> and all it depends on, registers their classes by
    /// convention and lets each configure its services.</summary>
    public static AbpApplication Create<TStartupModule>(IServiceCollection services, IConfiguration configuration)
        where TStartupModule : AbpModule
    {
        var types = new List<Type>();
        AddWithDependencies(typeof(TStartupModule), types, []);
        var application = new AbpApplication([.. types.Select(type => (AbpModule)Activator.CreateInstance(type)!)]);
        services.AddSingleton(application);
        services.TryAddSingleton(configuration);

        var context = new ServiceConfigurationContext(services, configuration);
        foreach (var module in application.Modules) module.PreConfigureServices(context);
        foreach (var assembly in application.Assemblies) ConventionalRegistrar.AddAssembly(services, assembly);
        foreach (var module in application.Modules) module.ConfigureServices(context);
        return application;
    }

    public async Task InitializeAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken = default)
    {
        var context = new ApplicationInitializationContext(serviceProvider, cancellationToken);
        foreach (var module in Modules) await module.OnApplicationInitializationAsync(context);
    }

    private static void AddWithDependencies(Type type, List<Type> sorted, HashSet<Type> path)
    {
        if (sorted.Contains(type)) return;
        if (!path.Add(type)) throw new InvalidOperationException($"Module {type.Name} depends on itself.");
        foreach (var dependency in type.GetCustomAttribute<DependsOnAttribute>()?.ModuleTypes ?? [])
        {
            AddWithDependencies(dependency, sorted, path);
        }

        sorted.Add(type);
    }
}
