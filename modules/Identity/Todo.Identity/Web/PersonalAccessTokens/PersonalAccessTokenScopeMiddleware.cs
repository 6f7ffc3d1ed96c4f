using Microsoft.AspNetCore.Http;
using Todo.Identity.PersonalAccessTokens;

namespace Todo.Identity.Web.PersonalAccessTokens;

/// <summary>Lets personal access tokens no further than their scopes: the todo API and its live connection. Whatever else there is, or
/// comes to be, is closed to them.</summary>
internal sealed class PersonalAccessTokenScopeMiddleware(RequestDelegate next)
{
    private static readonly PathString[] OpenPaths = ["/api/todo", "/signalr-hubs/todo"];

    public Task InvokeAsync(HttpContext context)
    {
        var identity = context.User.Identities.FirstOrDefault(i => i.AuthenticationType == PersonalAccessTokenHandler.SchemeName);
        if (identity is null || (OpenPaths.Any(path => context.Request.Path.StartsWithSegments(path)) && identity.HasClaim(PersonalAccessTokenHandler.ScopeClaim, ScopeOf(context.Request))))
        {
            return next(context);
        }

        throw new BusinessException(IdentityErrorCodes.TokenScopeMissing);
    }

    /// <summary>A live connection only listens; its negotiation is a POST all the same.</summary>
    private static string ScopeOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Path.StartsWithSegments("/signalr-hubs")
            ? PersonalAccessTokenConsts.ReadScope
            : PersonalAccessTokenConsts.WriteScope;
}
