using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Web.Account;

/// <summary>The second step of a sign-in.</summary>
public sealed class TwoFactorModel(
    TwoFactorAuthenticator authenticator,
    TwoFactorSession twoFactor,
    AccountSession session,
    AttemptLimiter limiter,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    private readonly ICurrentTenant _currentTenant = currentTenant;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public bool RememberBrowser { get; set; }

    /// <summary>Asks for a recovery code instead of the app's.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Recovery { get; set; }

    public override string Title => Text("TwoFactorTitle");

    public AccountField CodeField => new(nameof(Code), Text(Recovery ? "TwoFactor:RecoveryCode" : "TwoFactor:Code"), "one-time-code", RecoveryCodes.MaxTypedLength)
    {
        InputMode = Recovery ? null : "numeric",
        HasFocus = true,
    };

    public string OtherWay => LinkTo(InteractiveSignIn.TwoFactorPage, ("recovery", Recovery ? null : "true"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await twoFactor.FindPendingAsync(HttpContext, cancellationToken) is null ? StartAgain() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await twoFactor.FindPendingAsync(HttpContext, cancellationToken) is not var (user, isPersistent)) return StartAgain();
        if (!limiter.TrySignIn())
        {
            Summary = Text(SignInTexts.TooManyAttempts);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        using (_currentTenant.Change(user.TenantId, _currentTenant.Name))
        {
            var status = await authenticator.AuthenticateAsync(user, Code ?? "", cancellationToken);
            if (status != SignInStatus.Success)
            {
                Summary = Text(SignInTexts.KeyOf(status));
                return Page();
            }

            if (RememberBrowser) await twoFactor.RememberBrowserAsync(HttpContext, user, cancellationToken);
            await TwoFactorSession.EndPendingAsync(HttpContext);
            await session.SignInAsync(HttpContext, user, isPersistent, cancellationToken);
        }

        return LocalRedirect(SafeReturnUrl);
    }

    private LocalRedirectResult StartAgain() => LocalRedirect(LinkTo("/Account/Login"));
}
