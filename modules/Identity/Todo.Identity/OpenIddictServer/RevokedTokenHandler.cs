using OpenIddict.Abstractions;
using OpenIddict.Server;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.Domain.SignIn;
using Todo.Identity.Web;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.OpenIddictServer;

/// <summary>A client that takes back its refresh token signs out (RFC 7009 section 2.1): the session of a sign-in by password is that
/// client's alone, and ends. One of the account pages is shared, and ends there.</summary>
internal sealed class RevokedTokenHandler(IUserSessionRepository sessions, AccountSession session, ICurrentTenant currentTenant)
    : IOpenIddictServerHandler<OpenIddictServerEvents.HandleRevocationRequestContext>
{
    public async ValueTask HandleAsync(OpenIddictServerEvents.HandleRevocationRequestContext context)
    {
        var principal = context.GenericTokenPrincipal;
        if (principal is null || !principal.HasTokenType(TokenTypeIdentifiers.RefreshToken) || principal.FindSessionId() is not { } sessionId) return;
        using var tenant = currentTenant.Change(principal.FindTenantId());
        if (await sessions.FindAsync(sessionId, context.CancellationToken) is { IsInteractive: false }) await session.EndAsync(principal, context.CancellationToken);
    }
}
