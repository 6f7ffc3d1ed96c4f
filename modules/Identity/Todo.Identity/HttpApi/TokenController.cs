using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.Web;
using static OpenIddict.Abstractions.OpenIddictConstants;
using SignInResult = Microsoft.AspNetCore.Mvc.SignInResult;

namespace Todo.Identity.HttpApi;

/// <summary>Exchanges a password, a code or a refresh token for tokens. OpenIddict has checked client, code, verifier and the
/// token's row before.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class TokenController(
    PasswordAuthenticator authenticator,
    UserManager<IdentityUser> userManager,
    TwoFactorAuthenticator secondFactor,
    SignedInUserFinder userFinder,
    TokenPrincipalFactory principals,
    AttemptLimiter limiter,
    ILocalizationTexts texts,
    IUserSessionManager sessions) : Controller
{
    [HttpPost("~/connect/token")]
    [IgnoreAntiforgeryToken]
    public Task<IActionResult> ExchangeAsync(CancellationToken cancellationToken)
    {
        var request = HttpContext.GetOpenIddictServerRequest()!;
        if (request.IsClientCredentialsGrantType()) return ForClientAsync(request, cancellationToken);
        return request.IsPasswordGrantType() ? ByPasswordAsync(request, cancellationToken) : ByEarlierGrantAsync(request, cancellationToken);
    }

    /// <summary>A program for itself; its secret is checked. Clients are the host's, and so is what they are granted.</summary>
    private async Task<IActionResult> ForClientAsync(OpenIddictRequest request, CancellationToken cancellationToken) =>
        Answer(await principals.CreateForClientAsync(request.ClientId!, request.GetScopes(), cancellationToken));

    private async Task<IActionResult> ByPasswordAsync(OpenIddictRequest request, CancellationToken cancellationToken)
    {
        if (!limiter.TrySignIn()) return TooManyAttempts();

        var (status, user) = await authenticator.AuthenticateAsync(request.Username!, request.Password!, cancellationToken);
        if (status == SignInStatus.TwoFactorRequired && CodeOf(request) is { } code) status = await secondFactor.AuthenticateAsync(user!, code, cancellationToken);
        return status switch
        {
            SignInStatus.Success => await BeginAsync(user!, request, cancellationToken),
            SignInStatus.TwoFactorRequired => Refuse(SignInTexts.RequiresTwoFactor, ("userId", user!.Id.ToString()), ("twoFactorToken", await userManager.GenerateUserTokenAsync(user, TokenOptions.DefaultProvider, SignInTexts.RequiresTwoFactor))),
            _ => Refuse(SignInTexts.KeyOf(status)),
        };
    }

    private async Task<IActionResult> BeginAsync(IdentityUser user, OpenIddictRequest request, CancellationToken cancellationToken)
    {
        var session = await sessions.CreateAsync(user, isInteractive: false, request.ClientId, cancellationToken);
        return Answer(await principals.CreateAsync(user, session.Id.ToString(), request.GetScopes(), session.CreationTime, cancellationToken));
    }

    /// <summary>The second factor, under ABP's names.</summary>
    private static string? CodeOf(OpenIddictRequest request) => (string?)request["TwoFactorCode"] ?? (string?)request["RecoveryCode"];

    /// <summary>The claims are read again, and whoever may no longer sign in gets nothing.</summary>
    private async Task<IActionResult> ByEarlierGrantAsync(OpenIddictRequest request, CancellationToken cancellationToken)
    {
        var ticket = await HttpContext.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        var granted = ticket.Principal!;
        if (await userFinder.FindAsync(granted, request.ClientId, cancellationToken) is not { } user) return Refuse(SignInTexts.SignInAgain);

        var scopes = request.GetScopes() is { Length: > 0 } narrower ? narrower : granted.GetScopes();
        return Answer(await principals.CreateAsync(user, granted.FindFirstValue(AbpClaimTypes.SessionId)!, scopes, TokenPrincipalFactory.FindAuthenticationTime(granted), cancellationToken));
    }

    private SignInResult Answer(ClaimsPrincipal principal) => SignIn(principal, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    private ForbidResult Refuse(string textKey, params (string Name, string Value)[] more) => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = textKey == SignInTexts.RequiresTwoFactor ? textKey : texts.Find(SignInTexts.Resource, textKey), // clients compare this one
        }, more.ToDictionary(m => m.Name, m => (object?)m.Value)),
        OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    private JsonResult TooManyAttempts()
    {
        Response.Headers.RetryAfter = AttemptLimiter.WindowSeconds.ToString(CultureInfo.InvariantCulture);
        return new JsonResult(new Dictionary<string, string?>
        {
            [Parameters.Error] = Errors.TemporarilyUnavailable,
            [Parameters.ErrorDescription] = texts.Find(SignInTexts.Resource, SignInTexts.TooManyAttempts),
        })
        { StatusCode = StatusCodes.Status429TooManyRequests };
    }
}
