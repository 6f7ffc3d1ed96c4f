using Castle.DynamicProxy;
using Todo.Framework.Authorization;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Users;

namespace Todo.Framework.Application.Interception;

/// <summary>Lets in whoever holds the permissions the method and its class ask for; without any, whoever is signed in.
/// Only <c>[AllowAnonymous]</c> on the method opens it to everybody.</summary>
public sealed class AuthorizationInterceptor(ICurrentUser currentUser, ICurrentClient currentClient, IPermissionChecker permissionChecker)
    : AsyncInterceptorBase, ITransientDependency
{
    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        await AuthorizeAsync(ApplicationServiceMethod.Of(invocation));
        await proceed(invocation, proceedInfo);
    }

    protected override async Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        await AuthorizeAsync(ApplicationServiceMethod.Of(invocation));
        return await proceed(invocation, proceedInfo);
    }

    private async ValueTask AuthorizeAsync(ApplicationServiceMethod method)
    {
        if (method.IsAnonymous) return;
        if (!currentUser.IsAuthenticated)
        {
            if (!currentClient.IsAuthenticated) throw new AbpAuthorizationException(FrameworkErrorCodes.Unauthenticated);
            if (method.Permissions.Count == 0) throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden); // it is for people
        }

        for (var i = 0; i < method.Permissions.Count; i++)
        {
            if (!await permissionChecker.IsGrantedAsync(method.Permissions[i])) throw new AbpAuthorizationException(FrameworkErrorCodes.Forbidden);
        }
    }
}
