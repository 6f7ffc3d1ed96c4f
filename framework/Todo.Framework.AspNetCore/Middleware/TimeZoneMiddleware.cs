using Microsoft.AspNetCore.Http;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Takes the caller's time zone from the header that ABP's web client sends.</summary>
internal sealed class TimeZoneMiddleware(RequestDelegate next)
{
    private const string Header = "__timezone";

    public Task InvokeAsync(HttpContext context, ICurrentTimeZone timeZone)
    {
        if (context.Request.Headers.TryGetValue(Header, out var value)) timeZone.Requested = value;
        return next(context);
    }
}
