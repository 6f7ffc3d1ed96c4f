using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Todo.Identity.Web;

namespace Todo.Identity.HttpApi;

/// <summary>Where clients send a browser to sign out (OpenID Connect RP-Initiated Logout). OpenIddict has checked the identity token and
/// where to go on to before.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class EndSessionController(AccountSession session) : Controller
{
    [HttpGet("~/connect/endsession")]
    [HttpPost("~/connect/endsession")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> EndSessionAsync(CancellationToken cancellationToken)
    {
        if (HttpContext.GetOpenIddictServerResponse() is { Error: not null } error) return ErrorPage(error);

        // Without the identity token anybody's link could sign the user out, so the user is asked.
        var request = HttpContext.GetOpenIddictServerRequest()!;
        if (string.IsNullOrEmpty(request.IdTokenHint)) return RedirectToPage("/Logout", new { area = "Account" });

        var identityToken = await HttpContext.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        var signedIn = await HttpContext.AuthenticateAsync(AccountSession.Scheme);
        if (signedIn.Succeeded && UserOf(signedIn) != UserOf(identityToken)) return RedirectToPage("/Logout", new { area = "Account" }); // somebody else's token proves nothing

        await session.SignOutAsync(HttpContext, cancellationToken);
        await session.EndAsync(identityToken.Principal, cancellationToken); // of a browser that has lost the cookie
        return SignOut(new AuthenticationProperties { RedirectUri = "/" }, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static string? UserOf(AuthenticateResult ticket) => ticket.Principal?.FindFirstValue(AbpClaimTypes.UserId);

    private RedirectToPageResult ErrorPage(OpenIddictResponse error) =>
        RedirectToPage("/Error", new { area = "Account", error = error.Error });
}
