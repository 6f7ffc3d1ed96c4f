using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Todo.Identity.HttpApi;

/// <summary>The account pages' own style sheet, carried in the assembly so that no host has to publish it.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class AccountAssetsController : Controller
{
    [HttpGet("~/Account/assets/account.css")]
    [ResponseCache(Duration = 3600)]
    public FileStreamResult GetStyleSheet() =>
        File(typeof(AccountAssetsController).Assembly.GetManifestResourceStream("Todo.Identity.account.css")!, "text/css; charset=utf-8");
}
