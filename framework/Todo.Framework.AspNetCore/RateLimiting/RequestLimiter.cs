using System.Net;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.ExceptionHandling;

namespace Todo.Framework.AspNetCore.RateLimiting;

/// <summary>Counts requests and hub calls, and refuses what is too many. Each node counts for itself.</summary>
internal sealed class RequestLimiter(IOptionsMonitor<RateLimitOptions> options, ICurrentUser currentUser, ITenantRequestLimit tenantLimit) : ISingletonDependency, IDisposable
{
    private readonly WindowLimiter<Guid> _users = new();
    private readonly WindowLimiter<Guid> _tenants = new();
    private readonly WindowLimiter<UInt128> _addresses = new();

    /// <summary>Counts the call for its user and their tenant, or for its address when nobody is signed in.</summary>
    /// <exception cref="BusinessException"><c>Todo.Framework:TooManyRequests</c>.</exception>
    public async ValueTask RequireAsync(IPAddress? address, CancellationToken cancellationToken)
    {
        if (currentUser.Id is not { } userId)
        {
            Require(address);
            return;
        }

        ThrowIf(_users.Take(userId, options.CurrentValue.UserRequestsPerMinute));
        if (currentUser.TenantId is { } tenantId) ThrowIf(_tenants.Take(tenantId, await tenantLimit.GetAsync(tenantId, cancellationToken)));
    }

    /// <summary>Counts the call for its address alone.</summary>
    /// <exception cref="BusinessException"><c>Todo.Framework:TooManyRequests</c>.</exception>
    public void Require(IPAddress? address) => ThrowIf(_addresses.Take(ClientAddress.NetworkOf(address), options.CurrentValue.AnonymousRequestsPerMinute));

    public void Dispose()
    {
        _users.Dispose();
        _tenants.Dispose();
        _addresses.Dispose();
    }

    private static void ThrowIf(int? retryAfterSeconds)
    {
        if (retryAfterSeconds is { } seconds) throw new BusinessException(FrameworkErrorCodes.TooManyRequests).WithData(ErrorResponseWriter.RetryAfterKey, seconds);
    }
}
