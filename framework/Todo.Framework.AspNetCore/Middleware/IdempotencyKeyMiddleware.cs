using Microsoft.AspNetCore.Http;
using Todo.Framework.AspNetCore.Endpoints;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Hands the <c>Idempotency-Key</c> header on to the application service.</summary>
internal sealed class IdempotencyKeyMiddleware(RequestDelegate next, ICurrentIdempotencyKey currentKey, RequestErrors errors)
{
    public const string HeaderName = "Idempotency-Key";
    public const int MaxLength = 128;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Headers.TryGetValue(HeaderName, out var values))
        {
            await next(context);
            return;
        }

        if (values is not [{ Length: > 0 and <= MaxLength } key] || key.Any(c => c is <= ' ' or > '~')) throw errors.IdempotencyKey(MaxLength);
        using (currentKey.Change(key)) await next(context);
    }
}
