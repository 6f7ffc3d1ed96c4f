using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Todo.Framework.AspNetCore.RateLimiting;

namespace Todo.Framework.AspNetCore.SignalR;

/// <summary>Gives a hub call what the middleware gives a request: the caller, their tenant and language, a correlation id, limits, and
/// errors that say no more than the REST envelope does.</summary>
internal sealed partial class AbpHubFilter(
    ICurrentPrincipalAccessor principalAccessor,
    ICurrentTenant currentTenant,
    ICorrelationIdProvider correlationIdProvider,
    IGuidGenerator guidGenerator,
    RequestLimiter limiter,
    ExceptionToErrorInfoConverter errorConverter,
    HubConnections connections,
    ILogger<AbpHubFilter> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        using var scope = Enter(invocationContext.Context);
        try
        {
            await limiter.RequireAsync(invocationContext.Context.GetHttpContext()?.Connection.RemoteIpAddress, invocationContext.Context.ConnectionAborted);
            return await next(invocationContext);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var converted = errorConverter.Convert(exception);
            if (converted.IsUnexpected) LogFailed(exception, invocationContext.HubMethodName);
            throw new HubException(JsonSerializer.Serialize(converted.Error, AbpJson.Options));
        }
    }

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        using var scope = Enter(context.Context);
        try
        {
            await connections.AddAsync(context.Context, context.Context.ConnectionAborted);
            await next(context);
        }
        catch
        {
            connections.Remove(context.Context); // a connection that fails here is never told to disconnect
            throw;
        }
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        connections.Remove(context.Context);
        using var scope = Enter(context.Context);
        await next(context, exception);
    }

    private DisposeAction Enter(HubCallerContext context)
    {
        var culture = context.GetHttpContext()?.Features.Get<IRequestCultureFeature>()?.RequestCulture;
        if (culture is not null) (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture.Culture, culture.UICulture);
        var principal = principalAccessor.Change(context.User);
        var tenantId = Guid.TryParse(context.User?.FindFirst(AbpClaimTypes.TenantId)?.Value, out var id) ? id : (Guid?)null;
        var tenant = currentTenant.Change(tenantId);
        var correlation = correlationIdProvider.Change(guidGenerator.Create().ToString("N"));
        return new DisposeAction(() =>
        {
            correlation.Dispose();
            tenant.Dispose();
            principal.Dispose();
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Hub method {Method} failed")]
    private partial void LogFailed(Exception exception, string method);
}
