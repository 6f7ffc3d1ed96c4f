using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account;

public sealed class ForgotPasswordModel(IAccountAppService accounts, ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    [BindProperty]
    public string? Email { get; set; }

    public override string Title => Text("ForgotPasswordTitle");

    public bool IsSent { get; private set; }

    public AccountField EmailField => new(nameof(Email), Text("EmailAddress"), "email", UserConsts.MaxEmailLength)
    {
        Type = "email",
        Value = Email,
        Error = ErrorOf(nameof(Email)),
        HasFocus = true,
    };

    public async Task OnPostAsync(CancellationToken cancellationToken) => IsSent = await TryAsync(
        () => accounts.SendPasswordResetCodeAsync(new SendPasswordResetCodeDto { Email = Email ?? "", AppName = "MVC", ReturnUrl = ReturnUrl }, cancellationToken));
}
