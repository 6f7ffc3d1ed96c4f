using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Authorizations;

namespace Todo.Identity.Web.Account.Manage;

/// <summary>The applications of others that the user lets use their account.</summary>
public sealed class ApplicationsModel(IApplicationAuthorizationAppService authorizations, ILocalizationTexts texts, ICurrentTenant currentTenant)
    : ManagePageModel(texts, currentTenant)
{
    public override string Title => Text("Manage:Applications");

    public IReadOnlyList<ApplicationAuthorizationDto> Authorizations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Authorizations = (await authorizations.GetListAsync(cancellationToken)).Items;

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        await authorizations.DeleteAsync(id, cancellationToken);
        return Done("Applications:Withdrawn");
    }
}
