using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.Endpoints;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Refuses too large a body on API paths: at once when its length is announced, else while it is read.</summary>
internal sealed class RequestSizeMiddleware(RequestDelegate next, IOptions<AbpAspNetCoreOptions> options)
{
    private const long MaxDrainedBytes = 32 * 1024 * 1024;

    private readonly AbpAspNetCoreOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        if (_options.IsApiPath(context.Request.Path))
        {
            var maxBytes = _options.MaxRequestBodyBytesFor(context.Request.Path);
            if (context.Request.ContentLength > maxBytes) return RefuseAsync(context, context.Request.ContentLength.Value, maxBytes);
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = maxBytes;
        }

        return next(context);
    }

    /// <summary>Takes in what the client is sending, if that is not absurdly much: most read the answer only after they have sent
    /// all, and would see nothing but a broken connection.</summary>
    private static async Task RefuseAsync(HttpContext context, long length, long maxBytes)
    {
        if (length <= MaxDrainedBytes && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = MaxDrainedBytes;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        throw RequestErrors.TooLarge(maxBytes);
    }
}
