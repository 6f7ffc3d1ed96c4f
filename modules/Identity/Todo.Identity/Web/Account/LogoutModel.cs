namespace Todo.Identity.Web.Account;

public sealed class LogoutModel(AccountSession session, ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    public override string Title => Text(IsSignedOut ? "LoggedOutTitle" : "LogoutTitle");

    public bool IsSignedOut { get; private set; }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        await session.SignOutAsync(HttpContext, cancellationToken);
        IsSignedOut = true;
    }
}
