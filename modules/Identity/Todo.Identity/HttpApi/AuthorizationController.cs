using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.Web;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.HttpApi;

/// <summary>The interactive half of OpenID Connect: a browser comes by and leaves with a code. OpenIddict has checked the
/// client, its redirect address, scopes and code challenge before, and our own clients need no consent.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class AuthorizationController(AccountSession session, TokenPrincipalFactory principals, IClock clock) : Controller
{
    [HttpGet("~/connect/authorize")]
    [HttpPost("~/connect/authorize")]
    [IgnoreAntiforgeryToken] // OpenID Connect core section 3.1.2.1: clients post here, and "state" guards them
    public async Task<IActionResult> AuthorizeAsync(CancellationToken cancellationToken)
    {
        if (HttpContext.GetOpenIddictServerResponse() is { Error: not null } error) return ErrorPage(error);

        var request = HttpContext.GetOpenIddictServerRequest()!;
        if (await session.FindAsync(HttpContext, cancellationToken) is not { } found || MustSignInAgain(request, found.Ticket))
        {
            return request.HasPromptValue(PromptValues.None) ? LoginRequired() : Challenge(WithoutPrompt(), AccountSession.Scheme);
        }

        var sessionId = found.Ticket.Principal!.FindFirstValue(AbpClaimTypes.SessionId)!;
        return SignIn(
            await principals.CreateAsync(found.User, sessionId, request.GetScopes(), cancellationToken),
            OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    [HttpGet("~/connect/endsession")]
    [HttpPost("~/connect/endsession")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> EndSessionAsync(CancellationToken cancellationToken)
    {
        if (HttpContext.GetOpenIddictServerResponse() is { Error: not null } error) return ErrorPage(error);

        // Without the identity token anybody's link could sign the user out, so the user is asked.
        var request = HttpContext.GetOpenIddictServerRequest()!;
        if (string.IsNullOrEmpty(request.IdTokenHint)) return RedirectToPage("/Logout", new { area = "Account" });

        await session.SignOutAsync(HttpContext, cancellationToken);
        var identityToken = await HttpContext.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        await session.EndAsync(identityToken.Principal, cancellationToken); // of a browser that has lost the cookie
        return SignOut(new AuthenticationProperties { RedirectUri = "/" }, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private bool MustSignInAgain(OpenIddictRequest request, AuthenticateResult ticket) =>
        request.HasPromptValue(PromptValues.Login)
        || (request.MaxAge is { } seconds && ticket.Properties?.IssuedUtc is { } issued && clock.Now - issued > TimeSpan.FromSeconds(seconds));

    /// <summary>Back here after signing in, without the wish to sign in again, which is then fulfilled.</summary>
    private AuthenticationProperties WithoutPrompt()
    {
        var parameters = Request.HasFormContentType ? Request.Form.AsEnumerable() : Request.Query.AsEnumerable();
        var kept = parameters.Where(p => p.Key != Parameters.Prompt && p.Key != Parameters.MaxAge);
        return new AuthenticationProperties { RedirectUri = Request.PathBase + Request.Path + QueryString.Create(kept) };
    }

    private ForbidResult LoginRequired() => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.LoginRequired }),
        OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    private RedirectToPageResult ErrorPage(OpenIddictResponse error) =>
        RedirectToPage("/Error", new { area = "Account", error = error.Error });
}
