using Microsoft.AspNetCore.Http;

namespace Todo.Identity.Web.Account;

/// <summary>Stands for all pages that do not exist. Its route tells case apart, for <c>/account</c> is the web app's.</summary>
public sealed class NotFoundModel(ILocalizationTexts texts, ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    public override string Title => Text("NotFoundTitle");

    public void OnGet() => Response.StatusCode = StatusCodes.Status404NotFound;
}
