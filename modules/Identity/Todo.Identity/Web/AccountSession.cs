using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.SignIn;

namespace Todo.Identity.Web;

/// <summary>Who is signed in at the account pages of this browser.</summary>
public sealed class AccountSession(SignedInUserFinder userFinder, UserClaimsFactory claimsFactory, ICurrentTenant currentTenant, IGuidGenerator guidGenerator)
    : ITransientDependency
{
    /// <summary>The cookie's authentication scheme.</summary>
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    /// <summary>The ticket of the cookie, if its user may still be signed in and is of the tenant that is asked for, if any is.</summary>
    public async Task<(IdentityUser User, AuthenticateResult Ticket)?> FindAsync(HttpContext httpContext, CancellationToken cancellationToken = default)
    {
        var ticket = await httpContext.AuthenticateAsync(Scheme);
        if (!ticket.Succeeded) return null;
        if (currentTenant.Id is { } wanted && wanted != ticket.Principal.FindTenantId()) return null;
        return await userFinder.FindAsync(ticket.Principal, cancellationToken) is { } user ? (user, ticket) : null;
    }

    public async Task SignInAsync(HttpContext httpContext, IdentityUser user, bool isPersistent, CancellationToken cancellationToken = default)
    {
        var identity = await claimsFactory.CreateAsync(user, sessionId: guidGenerator.Create().ToString(), Scheme, cancellationToken);
        await httpContext.SignInAsync(Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = isPersistent });
    }
}
