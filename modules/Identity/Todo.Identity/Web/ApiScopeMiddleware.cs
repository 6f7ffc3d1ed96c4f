using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.PersonalAccessTokens;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.Web;

/// <summary>Lets tokens no further than their scopes. <see cref="WebApp.Scope"/> opens everything that the user may do; without it, as in
/// personal access tokens and those of third parties, the todo API and its live connection are all there is. Whatever else comes to be is
/// closed to them.</summary>
internal sealed class ApiScopeMiddleware(RequestDelegate next)
{
    private static readonly PathString[] OpenPaths = ["/api/todo", "/signalr-hubs/todo"];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is not { IsAuthenticated: true } || HasScope(context.User, WebApp.Scope)) return next(context);
        if (OpenPaths.Any(path => context.Request.Path.StartsWithSegments(path)) && HasScope(context.User, NeededFor(context.Request))) return next(context);
        throw new BusinessException(IdentityErrorCodes.TokenScopeMissing);
    }

    /// <summary>A live connection only listens; its negotiation is a POST all the same.</summary>
    private static string NeededFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Path.StartsWithSegments("/signalr-hubs")
            ? PersonalAccessTokenConsts.ReadScope
            : PersonalAccessTokenConsts.WriteScope;

    /// <summary>RFC 9068 section 2.2.3: one claim, with blanks between the scopes.</summary>
    private static bool HasScope(ClaimsPrincipal user, string wanted)
    {
        var scopes = (user.FindFirst(Claims.Scope)?.Value).AsSpan();
        foreach (var scope in scopes.Split(' '))
        {
            if (scopes[scope].SequenceEqual(wanted)) return true;
        }

        return false;
    }
}
