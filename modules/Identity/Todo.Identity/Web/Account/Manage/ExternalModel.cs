using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Application.Account;

namespace Todo.Identity.Web.Account.Manage;

/// <summary>The providers that the user signs in with.</summary>
public sealed class ExternalModel(
    IExternalLoginAppService logins, OfferedProviders offered, ExternalProviders providers, ICurrentUser currentUser, ILocalizationTexts texts, ICurrentTenant currentTenant)
    : ManagePageModel(texts, currentTenant)
{
    private const string UserItem = "user";

    public override string Title => Text("Manage:External");

    public IReadOnlyList<ExternalLoginDto> Logins { get; private set; } = [];

    public IReadOnlyList<(string Name, string DisplayName)> Providers { get; private set; } = [];

    public string DisplayNameOf(string provider) => providers.DisplayNameOf(provider);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Logins = await logins.GetListAsync(cancellationToken);
        Providers = await offered.GetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostLinkAsync(string? provider, CancellationToken cancellationToken)
    {
        if (await offered.FindSchemeAsync(provider, cancellationToken) is not { } scheme) return LocalRedirect(LinkTo(Request.Path));
        var properties = new AuthenticationProperties { RedirectUri = LinkTo(Request.Path, ("handler", "Linked")) };
        properties.Items[UserItem] = currentUser.GetId().ToString(); // sealed: what one user began, no other finishes
        return Challenge(properties, scheme);
    }

    public async Task<IActionResult> OnGetLinkedAsync(CancellationToken cancellationToken)
    {
        var isLinked = false;
        if (await ExternalProviders.TakeAsync(HttpContext) is var (identity, properties)
            && properties.Items.TryGetValue(UserItem, out var userId) && userId == currentUser.GetId().ToString())
        {
            isLinked = await TryAsync(() => logins.LinkAsync(identity, cancellationToken));
        }

        if (isLinked) return Done("External:Linked");
        await OnGetAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostUnlinkAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => logins.UnlinkAsync(id, cancellationToken))) return Done("External:Unlinked");
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
