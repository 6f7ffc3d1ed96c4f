using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account;

public sealed class RegisterModel(
    IAccountAppService accounts,
    IIdentityUserRepository users,
    InteractiveSignIn signIn,
    ISettingProvider settings,
    PasswordHint hint,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    private string _passwordHint = "";

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? EmailAddress { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public override string Title => Text("RegisterTitle");

    public bool CanRegister { get; private set; }

    public AccountField UserNameField => new(nameof(UserName), Text("UserName"), "username", UserConsts.MaxUserNameLength)
    {
        Value = UserName,
        Error = ErrorOf(nameof(UserName)),
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
        Hint = _passwordHint,
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var input = new RegisterDto { UserName = UserName ?? "", EmailAddress = EmailAddress ?? "", Password = Password ?? "", AppName = "Account" };
        try
        {
            var registered = await accounts.RegisterAsync(input, cancellationToken);
            if (await settings.IsTrueAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, cancellationToken)) return LocalRedirect(LinkTo("/Account/ConfirmEmail", ("isSent", "true")));
            var user = await users.GetAsync(registered.Id, cancellationToken);
            return LocalRedirect(await signIn.ContinueAsync(HttpContext, user, isPersistent: false, SafeReturnUrl, cancellationToken));
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

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        CanRegister = await settings.IsTrueAsync(IdentitySettingNames.Account.IsSelfRegistrationEnabled, cancellationToken);
        _passwordHint = await hint.GetAsync(cancellationToken);
    }
}
