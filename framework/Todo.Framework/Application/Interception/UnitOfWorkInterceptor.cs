using Castle.DynamicProxy;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Uow;

namespace Todo.Framework.Application.Interception;

/// <summary>Makes the method one unit of work: it commits when the method returns and rolls back when it throws.</summary>
public sealed class UnitOfWorkInterceptor(IUnitOfWorkManager unitOfWorkManager) : AsyncInterceptorBase, ITransientDependency
{
    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(ApplicationServiceMethod.Of(invocation).IsTransactional, CancellationTokenOf(invocation));
        await proceed(invocation, proceedInfo);
        await unitOfWork.CompleteAsync(CancellationTokenOf(invocation));
    }

    protected override async Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(ApplicationServiceMethod.Of(invocation).IsTransactional, CancellationTokenOf(invocation));
        var result = await proceed(invocation, proceedInfo);
        await unitOfWork.CompleteAsync(CancellationTokenOf(invocation));
        return result;
    }

    private static CancellationToken CancellationTokenOf(IInvocation invocation) =>
        invocation.Arguments.OfType<CancellationToken>().LastOrDefault();
}
