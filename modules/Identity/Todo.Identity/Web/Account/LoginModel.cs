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
    AccountSession session,
    AttemptLimiter limiter,
    ISettingProvider settings,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    [BindProperty]
    public string? UserNameOrEmailAddress { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool RememberMe { get; set; }

    /// <summary>A passkey's answer, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public override string Title => Text("LoginTitle");

    /// <summary>The password was right, and only the address is in the way.</summary>
    public bool IsEmailNotConfirmed { get; private set; }

    public bool CanRegister { get; private set; }
    public bool CanSignUp { get; private set; }

    public AccountField UserNameField => new(nameof(UserNameOrEmailAddress), Text("UserNameOrEmailAddress"), "username webauthn", UserConsts.MaxEmailLength)
    {
        Value = UserNameOrEmailAddress,
        HasFocus = true,
    };

    public AccountField PasswordField => new(nameof(Password), Text("Password"), "current-password", UserConsts.MaxPasswordLength) { Type = "password" };

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!limiter.TrySignIn()) return await RefuseAsync(SignInTexts.TooManyAttempts, StatusCodes.Status429TooManyRequests, cancellationToken);

        var result = await authenticator.AuthenticateAsync(UserNameOrEmailAddress ?? "", Password ?? "", cancellationToken);
        IsEmailNotConfirmed = result.Status == SignInStatus.EmailNotConfirmed;
        if (result.User is not { } user) return await RefuseAsync(SignInTexts.KeyOf(result.Status), StatusCodes.Status200OK, cancellationToken);

        return LocalRedirect(await signIn.ContinueAsync(HttpContext, user, RememberMe, SafeReturnUrl, cancellationToken));
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
        CanSignUp = await settings.IsSignUpOpenAsync(CurrentTenant, cancellationToken);
    }
}
