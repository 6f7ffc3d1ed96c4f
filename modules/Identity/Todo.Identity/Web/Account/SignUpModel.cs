using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;
using Todo.Saas.Tenants;

namespace Todo.Identity.Web.Account;

/// <summary>Opens a tenant and signs its administrator in.</summary>
public sealed class SignUpModel(
    ISignUpAppService signUp,
    UserFinder users,
    InteractiveSignIn signIn,
    ISettingProvider settings,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    private int _minPasswordLength;
    private bool _needsMixedPassword;

    [BindProperty]
    public string? NewTenantName { get; set; }

    [BindProperty]
    public string? EmailAddress { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public override string Title => Text("SignUpTitle");

    public bool CanSignUp { get; private set; }

    public AccountField TenantNameField => new(nameof(NewTenantName), Text("TenantNameLabel"), "organization", TenantConsts.MaxNameLength)
    {
        Value = NewTenantName,
        Error = ErrorOf(nameof(SignUpDto.TenantName)),
        Hint = Text("TenantNameHint"),
        HasFocus = true,
    };

    public AccountField EmailField => new(nameof(EmailAddress), Text("EmailAddress"), "email", UserConsts.MaxEmailLength)
    {
        Type = "email",
        Value = EmailAddress,
        Error = ErrorOf(nameof(EmailAddress)),
    };

    public AccountField PasswordField => new(nameof(Password), Text("Password"), "new-password", UserConsts.MaxPasswordLength)
    {
        Type = "password",
        Error = ErrorOf(nameof(Password)),
        Hint = Text(_needsMixedPassword ? "PasswordHintMixed" : "PasswordHint", _minPasswordLength),
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var input = new SignUpDto { TenantName = NewTenantName ?? "", EmailAddress = EmailAddress ?? "", Password = Password ?? "" };
        try
        {
            return LocalRedirect(await SignInAsync(await signUp.CreateAsync(input, cancellationToken), cancellationToken));
        }
        catch (AbpValidationException exception)
        {
            AddErrors(exception);
            return Page();
        }
        catch (BusinessException exception)
        {
            AddError(exception);
            return Page();
        }
    }

    private async Task<string> SignInAsync(SignedUpTenantDto tenant, CancellationToken cancellationToken)
    {
        TenantCookie.Remember(HttpContext, tenant.TenantId.ToString()); // so that the next sign-in here is to it, too
        using (CurrentTenant.Change(tenant.TenantId, tenant.TenantName))
        {
            var admin = await users.FindByUserNameOrEmailAsync(tenant.UserName, cancellationToken);
            return await signIn.ContinueAsync(HttpContext, admin!, isPersistent: false, SafeReturnUrl, cancellationToken);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        CanSignUp = await settings.IsSignUpOpenAsync(CurrentTenant, cancellationToken);
        _needsMixedPassword = await settings.IsTrueAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, cancellationToken);
        _minPasswordLength = await settings.GetIntAsync(IdentitySettingNames.Password.RequiredLength, cancellationToken);
    }
}
