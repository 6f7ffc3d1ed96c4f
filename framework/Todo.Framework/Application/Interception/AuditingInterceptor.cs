using System.Diagnostics;
using Castle.DynamicProxy;
using Todo.Framework.Auditing;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Application.Interception;

/// <summary>Keeps who changed what. A successful call's entry commits or falls with the call; a failed one's is written
/// apart, for its own transaction is rolled back. Reads are not kept.</summary>
public sealed class AuditingInterceptor(AuditLogEntryFactory entryFactory, IAuditingStore store)
    : AsyncInterceptorBase, ITransientDependency
{
    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed) =>
        await AuditAsync(invocation, async () =>
        {
            await proceed(invocation, proceedInfo);
            return true;
        });

    protected override Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed) =>
        AuditAsync(invocation, () => proceed(invocation, proceedInfo));

    private async Task<TResult> AuditAsync<TResult>(IInvocation invocation, Func<Task<TResult>> proceed)
    {
        if (!ApplicationServiceMethod.Of(invocation).IsAudited) return await proceed();
        var startedAt = Stopwatch.GetTimestamp();
        var call = store.Begin(failure => entryFactory.Create(invocation, Stopwatch.GetElapsedTime(startedAt), failure));
        try
        {
            var result = await proceed();
            call.Complete();
            return result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            call.Fail(exception);
            throw;
        }
    }
}
