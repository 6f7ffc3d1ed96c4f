using System.Security.Cryptography;
using System.Text.Json;
using Castle.DynamicProxy;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Users;

namespace Todo.Framework.Application.Interception;

/// <summary>Makes a write that came with an <c>Idempotency-Key</c> happen once: the key is claimed in the write's own
/// transaction, and a repetition is answered with the first answer. A failed write frees its key.</summary>
public sealed class IdempotencyInterceptor(ICurrentIdempotencyKey currentKey, ICurrentUser currentUser, IIdempotencyStore store)
    : AsyncInterceptorBase, ITransientDependency
{
    protected override Task InterceptAsync(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed) =>
        OnceAsync(invocation, async () =>
        {
            await proceed(invocation, proceedInfo);
            return true;
        });

    protected override Task<TResult> InterceptAsync<TResult>(
        IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed) =>
        OnceAsync(invocation, () => proceed(invocation, proceedInfo));

    private async Task<TResult> OnceAsync<TResult>(IInvocation invocation, Func<Task<TResult>> proceed)
    {
        if (ApplicationServiceMethod.Of(invocation) is { IsReadOnly: true } or { AnswersSecret: true } || currentUser.Id is not { } userId || currentKey.Take() is not { } key)
        {
            return await proceed();
        }

        var claim = await store.ClaimAsync(userId, key, HashOf(invocation));
        if (claim.StoredResponse is { } stored) return JsonSerializer.Deserialize<TResult>(stored, AbpJson.Options)!;

        var result = await proceed();
        await store.SaveResponseAsync(claim, JsonSerializer.Serialize(result, AbpJson.Options));
        return result;
    }

    private static string HashOf(IInvocation invocation)
    {
        var arguments = invocation.Arguments.Where(a => a is not CancellationToken).ToArray();
        var request = JsonSerializer.SerializeToUtf8Bytes(arguments, AbpJson.Options);
        return invocation.TargetType!.Name + "." + invocation.Method.Name + ":" + Convert.ToHexString(SHA256.HashData(request));
    }
}
