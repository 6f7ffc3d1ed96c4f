using Microsoft.AspNetCore.Http;
using Todo.Identity.Domain.SignIn;

namespace Todo.Identity.Web;

/// <summary>What follows at the account pages once the first factor is right.</summary>
public sealed class InteractiveSignIn(AccountSession session, TwoFactorSession twoFactor, FailedSignInCounter failures) : ITransientDependency
{
    public const string TwoFactorPage = "/Account/TwoFactor";

    /// <summary>Signs the user in, or asks for the second factor before; answers where to go on.</summary>
    /// <param name="returnUrl">An address of this host.</param>
    public async Task<string> ContinueAsync(
        HttpContext httpContext, IdentityUser user, bool isPersistent, string returnUrl, CancellationToken cancellationToken = default)
    {
        if (user.TwoFactorEnabled && !await twoFactor.IsBrowserRememberedAsync(httpContext, user, cancellationToken))
        {
            await TwoFactorSession.PendAsync(httpContext, user, isPersistent);
            return TwoFactorPage + QueryString.Create("returnUrl", returnUrl);
        }

        await failures.ResetAsync(user, cancellationToken);
        await session.SignInAsync(httpContext, user, isPersistent, cancellationToken);
        return returnUrl;
    }
}
