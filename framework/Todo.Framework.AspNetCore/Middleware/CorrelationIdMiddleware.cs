using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Todo.Framework.AspNetCore.Middleware;

/// <summary>Gives the request its correlation id: the caller's if it is well-formed, else that of the trace.</summary>
internal sealed partial class CorrelationIdMiddleware(
    RequestDelegate next, ICorrelationIdProvider correlationIdProvider, ILogger<CorrelationIdMiddleware> logger)
{
    public const string HeaderName = "X-Correlation-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        var correlationId = context.Request.Headers[HeaderName] is [{ } sent] && WellFormed().IsMatch(sent)
            ? sent
            : (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToString();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[HeaderName] = correlationId;
            return Task.CompletedTask;
        });
        using (correlationIdProvider.Change(correlationId))
        using (logger.BeginScope(new Dictionary<string, object> { ["CorrelationId"] = correlationId }))
        {
            await next(context);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9._:-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
