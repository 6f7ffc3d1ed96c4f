using Microsoft.AspNetCore.Http;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.Web.Sessions;

[ExposeServices(typeof(ISessionOriginProvider))]
internal sealed class HttpSessionOriginProvider(IHttpContextAccessor httpContextAccessor) : ISessionOriginProvider, ISingletonDependency
{
    public SessionOrigin Get()
    {
        if (httpContextAccessor.HttpContext is not { } httpContext) return new SessionOrigin(null, null);
        var address = httpContext.Connection.RemoteIpAddress;
        if (address?.IsIPv4MappedToIPv6 == true) address = address.MapToIPv4();
        return new SessionOrigin(DeviceName.From(httpContext.Request.Headers.UserAgent.ToString()), address?.ToString());
    }
}
