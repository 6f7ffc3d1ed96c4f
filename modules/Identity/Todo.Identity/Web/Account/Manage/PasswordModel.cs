using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account.Manage;

public sealed class PasswordModel(
    IProfileAppService profiles,
    AccountSession session,
    IIdentityUserRepository users,
    PasswordHint hint,
    ICurrentUser currentUser,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : ManagePageModel(texts, currentTenant)
{
    private string _hint = "";

    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    public override string Title => Text("Manage:Password");

    public bool HasPassword { get; private set; }

    public AccountField CurrentPasswordField => new(nameof(CurrentPassword), Text("CurrentPassword"), "current-password", UserConsts.MaxPasswordLength)
    {
        Type = "password",
        Error = ErrorOf(nameof(CurrentPassword)),
    };

    public AccountField NewPasswordField => new(nameof(NewPassword), Text("NewPassword"), "new-password", UserConsts.MaxPasswordLength)
    {
        Type = "password",
        Error = ErrorOf(nameof(NewPassword)),
        Hint = _hint,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        HasPassword = (await profiles.GetAsync(cancellationToken)).HasPassword;
        _hint = await hint.GetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await profiles.ChangePasswordAsync(new ChangePasswordInput { CurrentPassword = CurrentPassword, NewPassword = NewPassword ?? "" }, cancellationToken);
            await session.RefreshAsync(HttpContext, await users.GetAsync(currentUser.GetId(), cancellationToken), cancellationToken);
            return Done("PasswordChangedMessage");
        }
        catch (AbpValidationException exception)
        {
            AddErrors(exception);
        }
        catch (BusinessException exception) when (exception.Code == IdentityErrorCodes.PasswordMismatch)
        {
            AddError(nameof(CurrentPassword), TextOf(exception));
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
