using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.Endpoints;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Refuses too large a body on API paths: at once when its length is announced, else while it is read.</summary>
internal sealed class RequestSizeMiddleware(RequestDelegate next, IOptions<AbpAspNetCoreOptions> options)
{
    private readonly AbpAspNetCoreOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        if (_options.IsApiPath(context.Request.Path))
        {
            if (context.Request.ContentLength > _options.MaxRequestBodyBytes) throw RequestErrors.TooLarge(_options.MaxRequestBodyBytes);
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = _options.MaxRequestBodyBytes;
        }

        return next(context);
    }
}
