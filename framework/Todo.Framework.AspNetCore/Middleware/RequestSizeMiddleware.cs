using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.Endpoints;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Refuses too large a body: at once when its length is announced, else while it is read. The limit is that of the
/// endpoint, else the API's or the server's.</summary>
internal sealed class RequestSizeMiddleware(RequestDelegate next, IOptions<AbpAspNetCoreOptions> options)
{
    private const long MaxDrainedBytes = 32 * 1024 * 1024;

    private readonly AbpAspNetCoreOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        var feature = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        var hasOwnLimit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is not null; // routing has set it
        if (!hasOwnLimit && feature is { IsReadOnly: false } && _options.IsApiPath(path)) feature.MaxRequestBodySize = _options.MaxRequestBodyBytesFor(path);
        var limit = feature is null ? _options.MaxRequestBodyBytesFor(path) : feature.MaxRequestBodySize;
        return context.Request.ContentLength is { } length && length > limit ? RefuseAsync(context, length, limit.Value) : next(context);
    }

    /// <summary>Takes in what the client is sending, if that is not absurdly much: most read the answer only after they have sent
    /// all, and would see nothing but a broken connection.</summary>
    private static async Task RefuseAsync(HttpContext context, long length, long limit)
    {
        if (length <= MaxDrainedBytes && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = MaxDrainedBytes;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        throw RequestErrors.TooLarge(limit);
    }
}
