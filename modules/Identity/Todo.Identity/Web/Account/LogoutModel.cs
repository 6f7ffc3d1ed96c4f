using Microsoft.AspNetCore.Authentication;

namespace Todo.Identity.Web.Account;

public sealed class LogoutModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    public override string Title => Text(IsSignedOut ? "LoggedOutTitle" : "LogoutTitle");

    public bool IsSignedOut { get; private set; }

    public async Task OnPostAsync()
    {
        await HttpContext.SignOutAsync(AccountSession.Scheme);
        IsSignedOut = true;
    }
}
