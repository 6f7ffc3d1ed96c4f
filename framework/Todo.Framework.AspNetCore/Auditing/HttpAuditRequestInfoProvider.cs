using Microsoft.AspNetCore.Http;

namespace Todo.Framework.AspNetCore.Auditing;

[ExposeServices(typeof(IAuditRequestInfoProvider))]
internal sealed class HttpAuditRequestInfoProvider(IHttpContextAccessor httpContextAccessor, ExceptionToErrorInfoConverter errorConverter)
    : IAuditRequestInfoProvider, ISingletonDependency
{
    public AuditRequestInfo? Get(Exception? exception, bool hasResult)
    {
        if (httpContextAccessor.HttpContext is not { } context) return null;
        var status = exception is not null ? errorConverter.Convert(exception).StatusCode
            : hasResult ? StatusCodes.Status200OK
            : StatusCodes.Status204NoContent;
        return new AuditRequestInfo(
            context.Request.Method,
            context.Request.Path.Value ?? "/",
            status,
            context.Connection.RemoteIpAddress?.ToString(),
            context.User.FindFirst(AbpClaimTypes.ClientId)?.Value,
            context.Request.Headers.UserAgent is [{ Length: > 0 } agent, ..] ? agent : null);
    }
}
