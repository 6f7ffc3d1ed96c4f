using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Todo.Framework.AspNetCore.Security;

/// <summary>The request's user, unless somebody changed the principal for what follows.</summary>
[ExposeServices(typeof(ICurrentPrincipalAccessor))]
internal sealed class HttpContextCurrentPrincipalAccessor(IHttpContextAccessor httpContextAccessor) : CurrentPrincipalAccessor
{
    protected override ClaimsPrincipal? Default => httpContextAccessor.HttpContext?.User;
}
