using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.RateLimiting;

/// <summary>Bounds what one user, one tenant, or one address without a token asks of the API.</summary>
internal sealed class RateLimitMiddleware(RequestDelegate next, RequestLimiter limiter, IOptions<AbpAspNetCoreOptions> options)
{
    private readonly AbpAspNetCoreOptions _options = options.Value;

    public static bool IsLimited(Endpoint endpoint) => endpoint.Metadata.GetMetadata<DisableRateLimitingAttribute>() is null;

    public async Task InvokeAsync(HttpContext context)
    {
        if (_options.IsApiPath(context.Request.Path) && (context.GetEndpoint() is not { } endpoint || IsLimited(endpoint)))
        {
            await limiter.RequireAsync(context.Connection.RemoteIpAddress, context.RequestAborted);
        }

        await next(context);
    }
}
