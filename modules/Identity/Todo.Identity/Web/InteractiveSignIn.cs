using Microsoft.AspNetCore.Http;
using Todo.Identity.Domain.Settings;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Settings;

namespace Todo.Identity.Web;

/// <summary>What follows at the account pages once the first factor is right.</summary>
public sealed class InteractiveSignIn(
    AccountSession session, TwoFactorSession twoFactor, FailedSignInCounter failures, ISettingProvider settings, ICurrentTenant currentTenant) : ITransientDependency
{
    public const string TwoFactorPage = "/Account/TwoFactor";
    public const string TwoFactorSetUpPage = "/Account/TwoFactorSetUp";

    /// <summary>Signs the user in, or asks before for the second factor, or that they set one up; answers where to go on.</summary>
    /// <param name="returnUrl">An address of this host.</param>
    public async Task<string> ContinueAsync(
        HttpContext httpContext, IdentityUser user, bool isPersistent, string returnUrl, CancellationToken cancellationToken = default)
    {
        if (await FindNextPageAsync(httpContext, user, cancellationToken) is { } page)
        {
            await TwoFactorSession.PendAsync(httpContext, user, isPersistent);
            return page + QueryString.Create("returnUrl", returnUrl);
        }

        await failures.ResetAsync(user, cancellationToken);
        await session.SignInAsync(httpContext, user, isPersistent, cancellationToken);
        return returnUrl;
    }

    private async Task<string?> FindNextPageAsync(HttpContext httpContext, IdentityUser user, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(user.TenantId);
        return await settings.GetTwoFactorBehaviourAsync(cancellationToken) switch
        {
            TwoFactorBehaviour.Disabled => null,
            TwoFactorBehaviour.Forced when !user.TwoFactorEnabled => TwoFactorSetUpPage,
            _ => user.TwoFactorEnabled && !await twoFactor.IsBrowserRememberedAsync(httpContext, user, cancellationToken) ? TwoFactorPage : null,
        };
    }
}
