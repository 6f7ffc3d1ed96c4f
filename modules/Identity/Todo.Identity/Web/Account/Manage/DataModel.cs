using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Application.Account;
using Todo.Identity.HttpApi;
using Todo.Identity.Users;

namespace Todo.Identity.Web.Account.Manage;

public sealed class DataModel(
    IMyDataAppService data, IProfileAppService profiles, AccountSession session, ILocalizationTexts texts, ICurrentTenant currentTenant)
    : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("Manage:Data");

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool IsSure { get; set; }

    public bool HasPassword { get; private set; }

    public AccountField PasswordField => new(nameof(Password), Text("CurrentPassword"), "current-password", UserConsts.MaxPasswordLength)
    {
        Type = "password",
        Error = ErrorOf(nameof(Password)),
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => HasPassword = (await profiles.GetAsync(cancellationToken)).HasPassword;

    public async Task<EmptyResult> OnGetDownloadAsync(CancellationToken cancellationToken)
    {
        Response.ContentType = MediaTypeNames.Application.Json;
        Response.Headers.ContentDisposition = $"attachment; filename=\"{MyDataController.FileName}\"";
        await data.GetAsync(Response.Body, cancellationToken);
        return new EmptyResult();
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        var isDeleted = false;
        if (IsSure) await TryAsync(async () => isDeleted = await data.DeleteAccountAsync(new DeleteAccountInput { Password = Password }, cancellationToken));
        if (isDeleted)
        {
            await session.SignOutAsync(HttpContext, cancellationToken);
            return LocalRedirect("/");
        }

        await OnGetAsync(cancellationToken);
        if (Summary.Length == 0 && HasPassword) AddError(nameof(Password), Text("Data:WrongPassword"));
        else if (Summary.Length == 0) Summary = Text("Data:SignInFirst");
        return Page();
    }
}
