using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.OpenIddictServer.Consents;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.Web.Account;

/// <summary>The interactive half of OpenID Connect: a browser comes by and leaves with a code. OpenIddict has checked the client, its
/// redirect address, scopes and code challenge before. The page itself is seen only when a third party's client needs consent.</summary>
[IgnoreAntiforgeryToken] // OpenID Connect core section 3.1.2.1: clients post here, and "state" guards them; our own form is checked below
public sealed class AuthorizeModel(
    AccountSession session,
    TokenPrincipalFactory principals,
    ConsentManager consents,
    IOpenIddictApplicationManager applications,
    ITenantStore tenants,
    IClock clock,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    public const string Allow = "allow";
    public const string Deny = "deny";

    /// <summary>What was asked once and is answered by now, and what our own form adds.</summary>
    private static readonly string[] NotKept = [Parameters.Prompt, Parameters.MaxAge, Parameters.IdTokenHint, "decision", "__RequestVerificationToken", "culture", "ui-culture"];

    public override string Title => Text("Consent:Title");

    /// <summary>Null unless there is something to consent to.</summary>
    public string? ClientName { get; private set; }

    public string UserName { get; private set; } = "";

    /// <summary>Of the user, who may have signed in elsewhere than this request says.</summary>
    public string? UserTenantName { get; private set; }

    /// <summary>Where the browser goes on to.</summary>
    public string? Destination { get; private set; }

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>The request, to be sent again with the answer.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept =>
        (Request.HasFormContentType ? Request.Form.AsEnumerable() : Request.Query.AsEnumerable())
        .Where(p => !NotKept.Contains(p.Key)).SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value));

    public override string LinkToLanguage(string culture) =>
        Request.Path + QueryString.Create(Kept.Concat([new("culture", culture), new("ui-culture", culture)]));

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => AnswerAsync(decision: null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? decision, [FromServices] IAntiforgery antiforgery, CancellationToken cancellationToken) =>
        decision is null || await antiforgery.IsRequestValidAsync(HttpContext) ? await AnswerAsync(decision, cancellationToken) : BadRequest();

    private async Task<IActionResult> AnswerAsync(string? decision, CancellationToken cancellationToken)
    {
        if (HttpContext.GetOpenIddictServerResponse() is { Error: not null } error) return RedirectToPage("/Error", new { area = "Account", error = error.Error });

        var request = HttpContext.GetOpenIddictServerRequest()!;
        if (await session.FindAsync(HttpContext, cancellationToken) is not { } found || await MustSignInAgainAsync(request, found.User, found.Ticket))
        {
            return request.HasPromptValue(PromptValues.None) ? Refuse(Errors.LoginRequired) : Challenge(BackHere(request), AccountSession.Scheme);
        }

        var client = (await applications.FindByClientIdAsync(request.ClientId!, cancellationToken))!;
        if (!await applications.HasConsentTypeAsync(client, ConsentTypes.Explicit, cancellationToken))
        {
            return await AnswerAsync(request, found.User, found.Ticket, found.Ticket.Principal!.FindFirstValue(AbpClaimTypes.SessionId)!, cancellationToken);
        }

        var clientId = Guid.Parse((await applications.GetIdAsync(client, cancellationToken))!);
        var clientName = await applications.GetDisplayNameAsync(client, cancellationToken) ?? request.ClientId!;
        if (decision == Deny) return Refuse(Errors.AccessDenied);
        if (decision != Allow && (request.HasPromptValue(PromptValues.Consent) || !await consents.IsGivenAsync(found.User, clientId, request.GetScopes(), cancellationToken)))
        {
            return request.HasPromptValue(PromptValues.None) ? Refuse(Errors.ConsentRequired) : await AskAsync(request, clientName, found.User, cancellationToken);
        }

        var consent = await consents.TakeUpAsync(found.User, clientId, clientName, request.GetScopes(), cancellationToken);
        return await AnswerAsync(request, found.User, found.Ticket, consent.SessionId.ToString(), cancellationToken, consent);
    }

    private async Task<IActionResult> AnswerAsync(
        OpenIddictRequest request, IdentityUser user, AuthenticateResult ticket, string sessionId, CancellationToken cancellationToken, Consent? consent = null)
    {
        var principal = await principals.CreateAsync(user, sessionId, request.GetScopes(), AccountSession.FindAuthenticationTime(ticket), cancellationToken);
        if (consent is not null) principal.SetAuthorizationId(consent.Id.ToString());
        return SignIn(principal, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private async Task<IActionResult> AskAsync(OpenIddictRequest request, string clientName, IdentityUser user, CancellationToken cancellationToken)
    {
        (ClientName, UserName) = (clientName, user.UserName);
        UserTenantName = user.TenantId is { } tenantId ? (await tenants.FindAsync(tenantId, cancellationToken))?.Name : null;
        Destination = Uri.TryCreate(request.RedirectUri, UriKind.Absolute, out var address) ? address.Authority : null;
        Scopes = [.. request.GetScopes().OrderBy(scope => scope == OpenIddictConstants.Scopes.OfflineAccess)]; // "also while you are away" means what was said before
        return Page();
    }

    private async Task<bool> MustSignInAgainAsync(OpenIddictRequest request, IdentityUser user, AuthenticateResult ticket)
    {
        if (request.HasPromptValue(PromptValues.Login) || request.HasPromptValue(PromptValues.SelectAccount)) return true;
        if (request.MaxAge is { } seconds && clock.Now - AccountSession.FindAuthenticationTime(ticket) > TimeSpan.FromSeconds(seconds)) return true;
        if (string.IsNullOrEmpty(request.IdTokenHint)) return false;
        var hint = await HttpContext.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return hint.Principal?.FindFirstValue(AbpClaimTypes.UserId) != user.Id.ToString(); // OpenID Connect core section 3.1.2.1
    }

    /// <summary>After signing in, without the wish to sign in again, which is then fulfilled.</summary>
    private AuthenticationProperties BackHere(OpenIddictRequest request)
    {
        var wish = request.HasPromptValue(PromptValues.Consent) ? [new(Parameters.Prompt, PromptValues.Consent)] : Array.Empty<KeyValuePair<string, string?>>();
        return new AuthenticationProperties { RedirectUri = Request.PathBase + Request.Path + QueryString.Create(Kept.Concat(wish)) };
    }

    private ForbidResult Refuse(string error) => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = error }),
        OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
}
