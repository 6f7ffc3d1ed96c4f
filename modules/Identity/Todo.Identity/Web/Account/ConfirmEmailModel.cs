using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Application.Account;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account;

/// <summary>Where the e-mail leads that proves an address, and where such an e-mail is asked for again. Opening the link alone
/// confirms nothing: programs that look through mailboxes open it, too.</summary>
public sealed class ConfirmEmailModel(IEmailConfirmationAppService confirmation, ILocalizationTexts texts, ICurrentTenant currentTenant)
    : AccountPageModel(texts, currentTenant)
{
    [BindProperty(SupportsGet = true)]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ConfirmationToken { get; set; }

    /// <summary>The new address of a change, or the one to write to again.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Email { get; set; }

    public override string Title => Text("ConfirmEmailTitle");

    public bool IsConfirmed { get; private set; }

    [BindProperty(SupportsGet = true)]
    public bool IsSent { get; set; }

    public AccountField EmailField => new(nameof(Email), Text("EmailAddress"), "email", UserConsts.MaxEmailLength) { Type = "email", Value = Email, Error = ErrorOf(nameof(Email)) };

    public async Task OnPostAsync(CancellationToken cancellationToken) => IsConfirmed = await TryAsync(() => confirmation.ConfirmAsync(
        new ConfirmEmailInput { UserId = UserId, Token = ConfirmationToken ?? "", NewEmail = Email }, cancellationToken));

    public async Task OnPostSendAsync(CancellationToken cancellationToken)
    {
        ConfirmationToken = null;
        IsSent = await TryAsync(() => confirmation.SendAsync(new EmailInput { Email = Email ?? "" }, cancellationToken));
    }
}
