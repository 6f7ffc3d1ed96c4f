using Microsoft.AspNetCore.Authorization;
using Todo.Framework.Authorization;

namespace Todo.ArchitectureTests.Application;

internal static class AppServiceRules
{
    /// <summary>Methods of application services that do not say who may call them, on themselves or on their class: a permission,
    /// <c>[AllowAnonymous]</c> or <c>[AuthenticatedOnly]</c>. A bare <c>[Authorize]</c> may be a permission that was forgotten.</summary>
    public static IEnumerable<string> NotAuthorized(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type)
        from contract in type.GetInterfaces()
        where contract != typeof(IApplicationService) && typeof(IApplicationService).IsAssignableFrom(contract)
        from method in type.GetInterfaceMap(contract).TargetMethods
        where !method.IsDefined(typeof(AllowAnonymousAttribute)) && !SaysWho(method) && !SaysWho(method.DeclaringType!)
        select $"{type.Name}.{method.Name}";

    private static bool SaysWho(MemberInfo member) => member.GetCustomAttributes<AuthorizeAttribute>().Any(a => a is AuthenticatedOnlyAttribute || !string.IsNullOrEmpty(a.Policy));

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
