using System.Security.Claims;
using OpenIddict.Server;
using Todo.Identity.Domain.SignIn;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Introspection and userinfo know no token any more whose session has ended, or whose user may no longer sign in: as the API
/// refuses it. The other endpoints read the user themselves.</summary>
internal sealed class EndedTokenHandler(SignedInUserFinder userFinder, ISessionRevocations revocations) : IOpenIddictServerHandler<OpenIddictServerEvents.ValidateTokenContext>
{
    public async ValueTask HandleAsync(OpenIddictServerEvents.ValidateTokenContext context)
    {
        if (context.EndpointType is not (OpenIddictServerEndpointType.Introspection or OpenIddictServerEndpointType.UserInfo) || context.Principal is not { } principal) return;
        if (!await IsGoodAsync(principal, context.CancellationToken)) context.Reject(Errors.InvalidToken, "The session has ended.");
    }

    /// <summary>A program's own token names no user, and has the program itself for its session.</summary>
    private async Task<bool> IsGoodAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (principal.FindFirstValue(AbpClaimTypes.UserName) is not null) return await userFinder.FindAsync(principal, cancellationToken: cancellationToken) is not null;
        return principal.FindFirstValue(AbpClaimTypes.SessionId) is not { } sessionId || !revocations.IsRevoked(sessionId);
    }
}
