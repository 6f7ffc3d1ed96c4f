using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Web.Account;

namespace Todo.Identity.HttpApi;

/// <summary>Serves <see cref="AccountAssets"/>.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class AccountAssetsController(AccountAssets assets) : Controller
{
    [HttpGet("~/Account/assets/{name}")]
    [ResponseCache(Duration = 365 * 24 * 3600)]
    public IActionResult Get(string name) => assets.Find(name) is not { } bytes ? NotFound()
        : File(bytes, name.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8");
}
