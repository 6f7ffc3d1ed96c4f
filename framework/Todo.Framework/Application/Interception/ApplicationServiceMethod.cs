using System.Collections.Concurrent;
using System.Reflection;
using Castle.DynamicProxy;
using Microsoft.AspNetCore.Authorization;
using Todo.Framework.Auditing;
using Todo.Framework.Features;
using Todo.Framework.Uow;

namespace Todo.Framework.Application.Interception;

/// <summary>What the attributes and the name of an application service's method say, read once.</summary>
public sealed record ApplicationServiceMethod(bool IsAnonymous, IReadOnlyList<string> Permissions, IReadOnlyList<string> Features, bool IsReadOnly, bool IsTransactional, bool IsAudited, bool AnswersSecret)
{
    private static readonly ConcurrentDictionary<MethodInfo, ApplicationServiceMethod> Cache = new();

    public static ApplicationServiceMethod Of(IInvocation invocation) => Of(invocation.MethodInvocationTarget!);

    /// <param name="implementation">The method of the class, not of its interface.</param>
    public static ApplicationServiceMethod Of(MethodInfo implementation) => Cache.GetOrAdd(implementation, Read);

    public static bool IsReadOnlyName(string methodName) =>
        methodName.StartsWith("Get", StringComparison.Ordinal)
        || methodName.StartsWith("Find", StringComparison.Ordinal)
        || methodName.StartsWith("Search", StringComparison.Ordinal);

    private static ApplicationServiceMethod Read(MethodInfo method)
    {
        var isReadOnly = IsReadOnlyName(method.Name);
        return new ApplicationServiceMethod(
            IsAnonymous: method.IsDefined(typeof(AllowAnonymousAttribute), inherit: true),
            Permissions: [.. method.DeclaringType!.GetCustomAttributes<AuthorizeAttribute>().Concat(method.GetCustomAttributes<AuthorizeAttribute>())
                .Select(a => a.Policy).OfType<string>().Distinct()],
            Features: [.. method.DeclaringType!.GetCustomAttributes<RequiresFeatureAttribute>().Concat(method.GetCustomAttributes<RequiresFeatureAttribute>())
                .SelectMany(a => a.Features).Distinct()],
            isReadOnly,
            IsTransactional: method.GetCustomAttribute<UnitOfWorkAttribute>()?.IsTransactional ?? !isReadOnly,
            IsAudited: !isReadOnly && !method.IsDefined(typeof(DisableAuditingAttribute)),
            AnswersSecret: method.IsDefined(typeof(AnswersSecretAttribute)));
    }
}
