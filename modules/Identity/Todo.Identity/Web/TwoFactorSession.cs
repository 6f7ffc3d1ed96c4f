using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Web;

/// <summary>Browsers between the two steps of a sign-in, and those that their user does not want to be asked in again. Both
/// cookies are worthless once the user's credentials change.</summary>
public sealed class TwoFactorSession(SignedInUserFinder userFinder, ITwoFactorRepository twoFactors, ICurrentTenant currentTenant) : ITransientDependency
{
    private const string AuthenticatorIdClaim = "authenticator_id";
    private static readonly TimeSpan PendingTime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RememberedTime = TimeSpan.FromDays(30);

    internal static AuthenticationBuilder AddCookies(AuthenticationBuilder authentication)
    {
        return Add(Add(authentication, IdentityConstants.TwoFactorUserIdScheme, ".Todo.TwoFactor", PendingTime),
            IdentityConstants.TwoFactorRememberMeScheme, ".Todo.Browser", RememberedTime);

        static AuthenticationBuilder Add(AuthenticationBuilder authentication, string scheme, string name, TimeSpan lifetime) => authentication.AddCookie(scheme, cookie =>
        {
            cookie.Cookie.Name = name;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = lifetime;
            cookie.SlidingExpiration = false;
        });
    }

    /// <summary>Remembers whose first factor was right.</summary>
    public static Task PendAsync(HttpContext httpContext, IdentityUser user, bool isPersistent)
    {
        var properties = new AuthenticationProperties();
        properties.Items[nameof(AuthenticationProperties.IsPersistent)] = isPersistent.ToString(); // of the session to come, not of this cookie
        return httpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Principal(user), properties);
    }

    public async Task<(IdentityUser User, bool IsPersistent)?> FindPendingAsync(HttpContext httpContext, CancellationToken cancellationToken = default)
    {
        var ticket = await httpContext.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return ticket.Succeeded && await userFinder.FindAsync(ticket.Principal, cancellationToken: cancellationToken) is { } user
            ? (user, bool.Parse(ticket.Properties.Items[nameof(AuthenticationProperties.IsPersistent)]!))
            : null;
    }

    public static Task EndPendingAsync(HttpContext httpContext) => httpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    public async Task RememberBrowserAsync(HttpContext httpContext, IdentityUser user, CancellationToken cancellationToken = default)
    {
        if (await FindAuthenticatorIdAsync(user, cancellationToken) is not { } id) return;
        await httpContext.SignInAsync(
            IdentityConstants.TwoFactorRememberMeScheme, Principal(user, new Claim(AuthenticatorIdClaim, id)), new AuthenticationProperties { IsPersistent = true });
    }

    public async Task<bool> IsBrowserRememberedAsync(HttpContext httpContext, IdentityUser user, CancellationToken cancellationToken = default)
    {
        var ticket = await httpContext.AuthenticateAsync(IdentityConstants.TwoFactorRememberMeScheme);
        return ticket.Succeeded
            && (await userFinder.FindAsync(ticket.Principal, cancellationToken: cancellationToken))?.Id == user.Id
            && ticket.Principal.FindFirstValue(AuthenticatorIdClaim) == await FindAuthenticatorIdAsync(user, cancellationToken);
    }

    private async Task<string?> FindAuthenticatorIdAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        using (currentTenant.Change(user.TenantId)) return (await twoFactors.FindAsync(user.Id, cancellationToken))?.Id.ToString();
    }

    private static ClaimsPrincipal Principal(IdentityUser user, params Claim[] more)
    {
        Claim[] claims = [new(AbpClaimTypes.UserId, user.Id.ToString()), new(UserClaimsFactory.SecurityStampClaim, user.SecurityStamp), .. more];
        var identity = new ClaimsIdentity(claims, IdentityConstants.TwoFactorUserIdScheme);
        if (user.TenantId is { } tenantId) identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        return new ClaimsPrincipal(identity);
    }
}
