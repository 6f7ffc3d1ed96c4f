using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account;

public sealed class LoginModel(
    PasswordAuthenticator authenticator,
    InteractiveSignIn signIn,
    PasskeyCeremony passkeys,
    OfferedProviders offeredProviders,
    AccountSession session,
    AttemptLimiter limiter,
    ISettingProvider settings,
    ITenantStore tenants,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    private const string TenantCookie = "__tenant"; // the last of the ways to name one (ABP contract section 3.4)
    private const int MaxTenantNameLength = 64;

    [BindProperty]
    public string? UserNameOrEmailAddress { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool RememberMe { get; set; }

    /// <summary>A passkey's answer, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>The name of the organization to go on in.</summary>
    [BindProperty]
    public string? WantedTenant { get; set; }

    public bool IsTenantUnknown { get; private set; }

    public AccountField TenantField => new(nameof(WantedTenant), Text("Tenant:Name"), "organization", MaxTenantNameLength)
    {
        Value = WantedTenant ?? TenantName,
        IsRequired = false,
        Error = ErrorOf(nameof(WantedTenant)),
        Hint = Text("Tenant:Hint"),
    };

    public override string Title => Text("LoginTitle");

    /// <summary>The password was right, and only the address is in the way.</summary>
    public bool IsEmailNotConfirmed { get; private set; }

    public IReadOnlyList<(string Name, string DisplayName)> ExternalProviders { get; private set; } = [];

    /// <summary>Back from a provider that said no, or never meant us.</summary>
    [BindProperty(SupportsGet = true)]
    public bool ExternalFailed { get; set; }

    public bool CanRegister { get; private set; }
    public bool CanSignUp { get; private set; }

    public AccountField UserNameField => new(nameof(UserNameOrEmailAddress), Text("UserNameOrEmailAddress"), "username webauthn", UserConsts.MaxEmailLength)
    {
        Value = UserNameOrEmailAddress,
        HasFocus = string.IsNullOrEmpty(UserNameOrEmailAddress),
    };

    public AccountField PasswordField => new(nameof(Password), Text("Password"), "current-password", UserConsts.MaxPasswordLength)
    {
        Type = "password",
        HasFocus = !UserNameField.HasFocus, // most often it is the password that was mistyped
    };

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (ExternalFailed) Summary = Text("External:Failed");
        return PrepareAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!limiter.TrySignIn()) return await RefuseAsync(SignInTexts.TooManyAttempts, StatusCodes.Status429TooManyRequests, cancellationToken);

        var result = await authenticator.AuthenticateAsync(UserNameOrEmailAddress ?? "", Password ?? "", cancellationToken);
        IsEmailNotConfirmed = result.Status == SignInStatus.EmailNotConfirmed;
        if (result.User is not { } user) return await RefuseAsync(SignInTexts.KeyOf(result.Status), StatusCodes.Status200OK, cancellationToken);

        return LocalRedirect(await signIn.ContinueAsync(HttpContext, user, RememberMe, SafeReturnUrl, cancellationToken));
    }

    /// <summary>Goes on in another organization; without a name, in none.</summary>
    public async Task<IActionResult> OnPostTenantAsync(CancellationToken cancellationToken)
    {
        var name = WantedTenant?.Trim() ?? "";
        var tenant = name.Length == 0 ? null : await tenants.FindAsync(name, cancellationToken);
        if (name.Length > 0 && tenant is not { IsActive: true })
        {
            IsTenantUnknown = true;
            AddError(nameof(WantedTenant), Text("Tenant:Unknown"));
            await PrepareAsync(cancellationToken);
            return Page();
        }

        var cookie = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, IsEssential = true };
        if (tenant is null) Response.Cookies.Delete(TenantCookie);
        else Response.Cookies.Append(TenantCookie, tenant.Name, cookie);
        return LocalRedirect(LinkTo("/Account/Login"));
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await passkeys.BeginSignInAsync(HttpContext), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancellationToken)
    {
        if (!limiter.TrySignIn()) return await RefuseAsync(SignInTexts.TooManyAttempts, StatusCodes.Status429TooManyRequests, cancellationToken);

        var result = await passkeys.CompleteSignInAsync(HttpContext, Credential, cancellationToken);
        if (result.User is not { } user) return await RefuseAsync(SignInTexts.KeyOf(result.Status), StatusCodes.Status200OK, cancellationToken);

        await session.SignInAsync(HttpContext, user, isPersistent: true, cancellationToken);
        return LocalRedirect(SafeReturnUrl);
    }

    private async Task<IActionResult> RefuseAsync(string textKey, int statusCode, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Summary = Text(textKey);
        Response.StatusCode = statusCode;
        return Page();
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        CanRegister = await settings.IsTrueAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, cancellationToken);
        ExternalProviders = await offeredProviders.GetAsync(cancellationToken);
        CanSignUp = await settings.IsSignUpOpenAsync(CurrentTenant, cancellationToken);
    }
}
