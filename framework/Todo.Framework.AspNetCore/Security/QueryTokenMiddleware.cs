using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.Security;

/// <summary>Takes the token of a WebSocket from <c>?access_token=</c> to the header, where every scheme looks for it.</summary>
internal sealed class QueryTokenMiddleware(RequestDelegate next, IOptions<AbpAspNetCoreOptions> options)
{
    private readonly AbpAspNetCoreOptions _options = options.Value;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Authorization.Count == 0
            && _options.QueryTokenPaths.Any(path => request.Path.StartsWithSegments(path))
            && request.Query["access_token"] is [{ Length: > 0 } token])
        {
            request.Headers.Authorization = "Bearer " + token;
        }

        return next(context);
    }
}
