using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Todo.Identity.Domain.TwoFactor;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Web.Account;

/// <summary>Where users set up the second factor that their tenant wants, between the first one and everything else.</summary>
public sealed class TwoFactorSetUpModel(
    TwoFactorManager manager,
    TwoFactorSession twoFactor,
    AccountSession session,
    IIdentityUserRepository users,
    IUnitOfWorkManager unitOfWorkManager,
    AttemptLimiter limiter,
    ILocalizationTexts texts,
    ICurrentTenant currentTenant) : AccountPageModel(texts, currentTenant)
{
    private readonly ICurrentTenant _currentTenant = currentTenant;

    [BindProperty]
    public string? Code { get; set; }

    public override string Title => Text(NewCodes is null ? "TwoFactor:SetUpTitle" : "TwoFactor:RecoveryCodes");

    public AuthenticatorKey? Key { get; private set; }

    /// <summary>Set when it is done; the user is signed in then.</summary>
    public IReadOnlyList<string>? NewCodes { get; private set; }

    public AccountField CodeField => new(nameof(Code), Text("TwoFactor:Code"), "one-time-code", RecoveryCodes.MaxTypedLength)
    {
        InputMode = "numeric",
        Error = ErrorOf(nameof(Code)),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await twoFactor.FindPendingAsync(HttpContext, cancellationToken) is not var (user, _)) return StartAgain();
        if (user.TwoFactorEnabled) return LocalRedirect(LinkTo(InteractiveSignIn.TwoFactorPage)); // set up meanwhile in another window
        await InUnitOfWorkAsync(user, FindKeyAsync, cancellationToken);
        if (Key is null)
        {
            await InUnitOfWorkAsync(user, manager.BeginAsync, cancellationToken);
            await InUnitOfWorkAsync(user, FindKeyAsync, cancellationToken);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await twoFactor.FindPendingAsync(HttpContext, cancellationToken) is not var (user, isPersistent)) return StartAgain();
        if (limiter.TrySignIn())
        {
            await InUnitOfWorkAsync(user, async (own, _) => NewCodes = await manager.ConfirmAsync(own, Code ?? "", cancellationToken), cancellationToken);
            if (NewCodes is null) AddError(nameof(Code), Text("InvalidTwoFactorCode"));
        }
        else
        {
            Summary = Text(SignInTexts.TooManyAttempts);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }

        if (NewCodes is null) return await OnGetAsync(cancellationToken);

        Response.Headers.CacheControl = "no-store"; // the codes are in this answer alone
        await TwoFactorSession.EndPendingAsync(HttpContext);
        await session.SignInAsync(HttpContext, user, isPersistent, cancellationToken);
        return Page();
    }

    private async Task FindKeyAsync(IdentityUser user, CancellationToken cancellationToken) => Key = await manager.FindPendingKeyAsync(user, cancellationToken);

    private async Task InUnitOfWorkAsync(IdentityUser user, Func<IdentityUser, CancellationToken, Task> action, CancellationToken cancellationToken)
    {
        using var tenant = _currentTenant.Change(user.TenantId, _currentTenant.Name);
        await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
        await action(await users.GetForUpdateAsync(user.Id, cancellationToken), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private LocalRedirectResult StartAgain() => LocalRedirect(LinkTo("/Account/Login"));
}
