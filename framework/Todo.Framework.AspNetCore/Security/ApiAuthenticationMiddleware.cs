using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.Security;

/// <summary>On API paths only the bearer token counts. The browser sends the account pages' cookie along with any request,
/// wherever it was started from; since the API never looks at it, a foreign page cannot act as the user (CSRF).</summary>
internal sealed class ApiAuthenticationMiddleware(RequestDelegate next, IOptions<AbpAspNetCoreOptions> options)
{
    private readonly AbpAspNetCoreOptions _options = options.Value;

    public async Task InvokeAsync(HttpContext context)
    {
        if (_options.BearerScheme is { } scheme && _options.IsApiPath(context.Request.Path))
        {
            var result = await context.AuthenticateAsync(scheme);
            var feature = new ResultFeature { AuthenticateResult = result, User = result.Principal ?? new ClaimsPrincipal(new ClaimsIdentity()) };
            context.Features.Set<IAuthenticateResultFeature>(feature); // the hub closes connections when the token expires
            context.Features.Set<IHttpAuthenticationFeature>(feature);
        }

        await next(context);
    }

    private sealed class ResultFeature : IAuthenticateResultFeature, IHttpAuthenticationFeature
    {
        public AuthenticateResult? AuthenticateResult { get; set; }
        public ClaimsPrincipal? User { get; set; }
    }
}
