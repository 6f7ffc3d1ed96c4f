using Castle.DynamicProxy;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Application.Interception;

/// <summary>Checks every argument against its data annotations before the method runs.</summary>
public sealed class ValidationInterceptor : AsyncInterceptorBase, ITransientDependency
{
    protected override Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        ObjectValidator.ValidateArguments(invocation.Method, invocation.Arguments);
        return proceed(invocation, proceedInfo);
    }

    protected override Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        ObjectValidator.ValidateArguments(invocation.Method, invocation.Arguments);
        return proceed(invocation, proceedInfo);
    }
}
