using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account;

/// <summary>Where the e-mail leads who forgot their password.</summary>
public sealed class ResetPasswordModel(IAccountAppService accounts, PasswordHint hint, ILocalizationTexts texts, ICurrentTenant currentTenant)
    : AccountPageModel(texts, currentTenant)
{
    private string _hint = "";

    [BindProperty(SupportsGet = true)]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ResetToken { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>It is their first one. Changes words alone.</summary>
    [BindProperty(SupportsGet = true)]
    public bool IsInvitation { get; set; }

    public override string Title => Text(IsInvitation ? "InvitationTitle" : "ResetPassword");

    public bool IsValid { get; private set; }

    public bool IsDone { get; private set; }

    public AccountField PasswordField => new(nameof(Password), Text("NewPassword"), "new-password", UserConsts.MaxPasswordLength)
    {
        Type = "password",
        Error = ErrorOf(nameof(Password)),
        Hint = _hint,
        HasFocus = true,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _hint = await hint.GetAsync(cancellationToken);
        await TryAsync(async () => IsValid = await accounts.VerifyPasswordResetTokenAsync(
            new VerifyPasswordResetTokenInput { UserId = UserId, ResetToken = ResetToken ?? "" }, cancellationToken));
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        IsDone = await TryAsync(() => accounts.ResetPasswordAsync(
            new ResetPasswordDto { UserId = UserId, ResetToken = ResetToken ?? "", Password = Password ?? "" }, cancellationToken));
        if (!IsDone) await OnGetAsync(cancellationToken);
    }
}
