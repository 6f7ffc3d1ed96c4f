using Microsoft.AspNetCore.Authorization;

namespace Todo.ArchitectureTests.Application;

internal static class AppServiceRules
{
    /// <summary>Methods of application services that say nothing about who may call them, on themselves or on their class.</summary>
    public static IEnumerable<string> NotAuthorized(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type)
        from contract in type.GetInterfaces()
        where contract != typeof(IApplicationService) && typeof(IApplicationService).IsAssignableFrom(contract)
        from method in type.GetInterfaceMap(contract).TargetMethods
        where !method.IsDefined(typeof(AuthorizeAttribute)) && !method.IsDefined(typeof(AllowAnonymousAttribute))
            && !method.DeclaringType!.IsDefined(typeof(AuthorizeAttribute))
        select $"{type.Name}.{method.Name}";

    /// <summary>Interface methods that answer a task, but are not called so or cannot be cancelled.</summary>
    public static IEnumerable<string> NotAsync(IEnumerable<Type> contracts) =>
        from contract in contracts
        from method in contract.GetMethods()
        where IsTask(method.ReturnType)
            && (!method.Name.EndsWith("Async", StringComparison.Ordinal)
                || method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
        select $"{contract.Name}.{method.Name}";

    private static bool IsTask(Type type) =>
        typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));
}
