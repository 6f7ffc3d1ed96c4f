using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Todo.Framework.Application;

namespace Todo.Framework.DependencyInjection;

/// <summary>Registers the classes of an assembly by the lifetime interface they carry (ABP: Dependency Injection).
/// A class is exposed as itself and as every interface whose name without the <c>I</c> ends its own:
/// <c>EfCoreTodoItemRepository</c> as <c>ITodoItemRepository</c>. A later module's registration replaces an
/// earlier one; event handlers and other open sets are exposed by <see cref="ExposeServicesAttribute"/> and add up.</summary>
public static class ConventionalRegistrar
{
    public static void AddAssembly(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (LifetimeOf(type) is { } lifetime) AddType(services, type, lifetime);
        }
    }

    private static void AddType(IServiceCollection services, Type type, ServiceLifetime lifetime)
    {
        services.TryAdd(ServiceDescriptor.Describe(type, type, lifetime));
        var explicitTypes = type.GetCustomAttribute<ExposeServicesAttribute>()?.ServiceTypes;
        foreach (var service in (explicitTypes ?? DefaultServicesOf(type)).Where(s => s != type)) // itself it is already
        {
            // An application service is only ever handed out behind its proxy: no door can pass by authorization.
            Func<IServiceProvider, object> factory = typeof(IApplicationService).IsAssignableFrom(service)
                ? provider => provider.GetRequiredService<ApplicationServiceProxyFactory>().Create(service, provider.GetRequiredService(type), provider)
                : provider => provider.GetRequiredService(type);
            services.Add(ServiceDescriptor.Describe(service, factory, lifetime));
        }
    }

    private static IEnumerable<Type> DefaultServicesOf(Type type) =>
        type.GetInterfaces().Where(i => !i.IsGenericType && i.Name.Length > 1 && type.Name.EndsWith(i.Name[1..], StringComparison.Ordinal));

    private static ServiceLifetime? LifetimeOf(Type type) =>
        typeof(ITransientDependency).IsAssignableFrom(type) ? ServiceLifetime.Transient
        : typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped
        : typeof(ISingletonDependency).IsAssignableFrom(type) ? ServiceLifetime.Singleton
        : null;
}
