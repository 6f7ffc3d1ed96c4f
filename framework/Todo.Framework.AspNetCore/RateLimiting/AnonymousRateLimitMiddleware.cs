using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.RateLimiting;

/// <summary>Bounds what one address asks of the pages and the token server. It stands before authentication, which answers some of
/// the token server's requests itself.</summary>
internal sealed class AnonymousRateLimitMiddleware(RequestDelegate next, RequestLimiter limiter, IOptions<AbpAspNetCoreOptions> options)
{
    private readonly AbpAspNetCoreOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        if (!_options.IsApiPath(context.Request.Path) && (context.GetEndpoint() is { } endpoint ? RateLimitMiddleware.IsLimited(endpoint) : _options.IsTokenServerPath(context.Request.Path)))
        {
            limiter.Require(context.Connection.RemoteIpAddress);
        }

        return next(context);
    }
}
