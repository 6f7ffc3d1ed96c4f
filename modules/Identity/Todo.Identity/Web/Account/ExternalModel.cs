using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Todo.Identity.Domain.External;
using Todo.Identity.Domain.SignIn;

namespace Todo.Identity.Web.Account;

/// <summary>The way to another provider and back.</summary>
public sealed class ExternalModel(
    OfferedProviders providers,
    ExternalAuthenticator authenticator,
    InteractiveSignIn signIn,
    AttemptLimiter limiter,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant,
    ILocalizationTexts texts) : AccountPageModel(texts, currentTenant)
{
    private const string TenantItem = "tenant";
    private readonly ICurrentTenant _currentTenant = currentTenant;

    public override string Title => Text("LoginTitle");

    public LocalRedirectResult OnGet() => LocalRedirect(LinkTo("/Account/Login"));

    public async Task<IActionResult> OnPostSignInAsync(string? provider, CancellationToken cancellationToken)
    {
        if (await providers.FindSchemeAsync(provider, cancellationToken) is not { } scheme) return OnGet();
        var properties = new AuthenticationProperties { RedirectUri = LinkTo("/Account/External", ("handler", "Callback")) };
        properties.Items[TenantItem] = _currentTenant.Id?.ToString(); // sealed: nobody comes back into another tenant than they left from
        return Challenge(properties, scheme);
    }

    public async Task<IActionResult> OnGetCallbackAsync(CancellationToken cancellationToken)
    {
        if (!limiter.TrySignIn()) return Refuse(SignInTexts.TooManyAttempts);
        if (await ExternalProviders.TakeAsync(HttpContext) is not var (identity, properties)) return OnGet();

        var tenantId = Guid.TryParse(properties.Items[TenantItem], out var id) ? id : (Guid?)null;
        using var tenant = _currentTenant.Change(tenantId, _currentTenant.Name);
        PasswordSignInResult result;
        try
        {
            await using var unitOfWork = await unitOfWorkManager.BeginAsync(cancellationToken: cancellationToken);
            result = await authenticator.AuthenticateAsync(identity, cancellationToken);
            await unitOfWork.CompleteAsync(cancellationToken);
        }
        catch (AbpValidationException) // the provider's address is none that we take as a name
        {
            return Refuse("LoginIsNotAllowed");
        }

        return result.User is { } user
            ? LocalRedirect(await signIn.ContinueAsync(HttpContext, user, isPersistent: false, SafeReturnUrl, cancellationToken))
            : Refuse(SignInTexts.KeyOf(result.Status));
    }

    private PageResult Refuse(string textKey)
    {
        Summary = Text(textKey);
        return Page();
    }
}
