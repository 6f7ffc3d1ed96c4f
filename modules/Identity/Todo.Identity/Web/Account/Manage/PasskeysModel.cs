using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Account;
using Todo.Identity.Application.Account;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Web.Account.Manage;

public sealed class PasskeysModel(
    IPasskeyAppService passkeys,
    PasskeyCeremony ceremony,
    IIdentityUserRepository users,
    ICurrentUser currentUser,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("Manage:Passkeys");

    public IReadOnlyList<PasskeyDto> Passkeys { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the browser made, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public AccountField NameField => new(nameof(Name), Text("Passkeys:Name"), "off", PasskeyConsts.MaxNameLength)
    {
        Value = Text("Passkeys:DefaultName", Passkeys.Count + 1),
        Hint = Text("Passkeys:NameHint"),
        Error = ErrorOf(nameof(Name)),
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Passkeys = await passkeys.GetListAsync(cancellationToken);

    public async Task<IActionResult> OnPostOptionsAsync(CancellationToken cancellationToken) =>
        Content(await ceremony.BeginRegistrationAsync(HttpContext, await GetUserAsync(cancellationToken)), "application/json");

    public Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken) => DoAsync("Passkeys:Added", async () =>
    {
        if (await ceremony.CompleteRegistrationAsync(HttpContext, await GetUserAsync(cancellationToken), Credential) is not { } passkey) return false;
        await passkeys.AddAsync(Name ?? "", passkey, cancellationToken);
        return true;
    }, cancellationToken);

    public Task<IActionResult> OnPostRenameAsync(Guid id, CancellationToken cancellationToken) => DoAsync("Passkeys:Renamed", async () =>
    {
        await passkeys.RenameAsync(id, Name ?? "", cancellationToken);
        return true;
    }, cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken) => DoAsync("Passkeys:Removed", async () =>
    {
        await passkeys.RemoveAsync(id, cancellationToken);
        return true;
    }, cancellationToken);

    private async Task<IActionResult> DoAsync(string doneKey, Func<Task<bool>> action, CancellationToken cancellationToken)
    {
        try
        {
            if (await action()) return Done(doneKey);
            Summary = Text("Passkeys:Failed");
        }
        catch (AbpValidationException exception)
        {
            AddErrors(exception);
            Summary = ErrorOf("name") ?? ErrorOf(nameof(Name)) ?? "";
        }
        catch (BusinessException exception)
        {
            AddError(exception);
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }

    private Task<IdentityUser> GetUserAsync(CancellationToken cancellationToken) => users.GetAsync(currentUser.GetId(), cancellationToken);
}
