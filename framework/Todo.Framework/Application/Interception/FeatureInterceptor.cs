using Castle.DynamicProxy;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Features;

namespace Todo.Framework.Application.Interception;

/// <summary>Refuses what the caller's tenant does not have. After authorization: who may not call at all learns nothing of it.</summary>
public sealed class FeatureInterceptor(IFeatureChecker featureChecker) : AsyncInterceptorBase, ITransientDependency
{
    protected override async Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
    {
        await CheckAsync(ApplicationServiceMethod.Of(invocation));
        await proceed(invocation, proceedInfo);
    }

    protected override async Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        await CheckAsync(ApplicationServiceMethod.Of(invocation));
        return await proceed(invocation, proceedInfo);
    }

    private async ValueTask CheckAsync(ApplicationServiceMethod method)
    {
        foreach (var feature in method.Features)
        {
            if (!await featureChecker.IsEnabledAsync(feature)) throw new BusinessException(FrameworkErrorCodes.FeatureNotEnabled).WithData("feature", feature);
        }
    }
}
