using Microsoft.AspNetCore.Mvc;

namespace Todo.Identity.Web.Account.Manage;

/// <summary>Where menus lead: on to the first page.</summary>
public sealed class IndexModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("MyAccount");

    public LocalRedirectResult OnGet() => LocalRedirect(LinkTo(Root + "Profile"));
}
