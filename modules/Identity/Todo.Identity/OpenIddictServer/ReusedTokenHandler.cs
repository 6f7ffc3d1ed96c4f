using OpenIddict.Abstractions;
using OpenIddict.Server;
using Todo.Identity.Web;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Todo.Identity.OpenIddictServer;

/// <summary>A refresh token that was spent before and comes again after the leeway has been stolen, by one side or the other:
/// OpenIddict revokes the chain it belongs to (RFC 9700 section 4.14.2), and here its session ends, with its access tokens.</summary>
internal sealed class ReusedTokenHandler(IOpenIddictTokenManager tokens, AccountSession session, IClock clock)
    : IOpenIddictServerHandler<OpenIddictServerEvents.ValidateTokenContext>
{
    public async ValueTask HandleAsync(OpenIddictServerEvents.ValidateTokenContext context)
    {
        if (context.Principal is not { } principal || !principal.HasTokenType(TokenTypeIdentifiers.RefreshToken) || context.TokenId is not { } id) return;
        if (await tokens.FindByIdAsync(id, context.CancellationToken) is not { } token || !await tokens.HasStatusAsync(token, Statuses.Redeemed, context.CancellationToken)) return;
        var redeemedAt = await tokens.GetRedemptionDateAsync(token, context.CancellationToken);
        if (redeemedAt is null || clock.Now < redeemedAt + context.Options.RefreshTokenReuseLeeway) return;
        await session.EndAsync(principal, context.CancellationToken);
    }
}
