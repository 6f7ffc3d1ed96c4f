using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Sessions;

namespace Todo.Identity.Web.Account.Manage;

public sealed class SessionsModel(IUserSessionAppService sessions, ILocalizationTexts texts, ICurrentTenant currentTenant) : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("Manage:Sessions");

    public IReadOnlyList<UserSessionDto> Sessions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Sessions = (await sessions.GetListAsync(cancellationToken)).Items;

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken)
    {
        await sessions.DeleteAsync(id, cancellationToken);
        return Done("Sessions:Ended");
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellationToken)
    {
        await sessions.DeleteOthersAsync(cancellationToken);
        return Done("Sessions:OthersEnded");
    }
}
