using Todo.Framework.DependencyInjection;
using Todo.Framework.EventBus;

namespace Todo.ArchitectureTests.Domain;

/// <summary>An event has any number of handlers, so that they are exposed by name; one that is not hears nothing, silently.</summary>
internal static class EventRules
{
    public static IEnumerable<string> Unheard(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsAbstract: false }
        from handled in type.GetInterfaces()
        where handled.IsGenericType && handled.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>)
        where type.GetCustomAttribute<ExposeServicesAttribute>()?.ServiceTypes.Contains(handled) != true
        select $"{type.Name} is not exposed as handler of {handled.GenericTypeArguments[0].Name}";
}
