using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Todo.Identity.Web;

namespace Todo.Identity;

public static class IdentityEndpointRouteBuilderExtensions
{
    /// <summary>Holds tokens to their scopes. After the caller is known, and before anything is answered.</summary>
    public static IApplicationBuilder UseIdentity(this IApplicationBuilder app) => app.UseMiddleware<ApiScopeMiddleware>();

    /// <summary>Maps <c>/connect/authorize</c>, <c>/connect/token</c>, <c>/connect/endsession</c> and the account pages; OpenIddict
    /// answers the rest of <c>/connect</c> and discovery while the request is authenticated.</summary>
    public static IEndpointRouteBuilder MapIdentity(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapControllers();
        endpoints.MapRazorPages();
        endpoints.MapGet("/.well-known/change-password", () => Results.Redirect("/Account/Manage/Password")).AllowAnonymous(); // where password managers look (W3C)
        return endpoints;
    }
}
