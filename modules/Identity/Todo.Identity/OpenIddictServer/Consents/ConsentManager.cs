using System.Collections.Immutable;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.OpenIddictServer.Consents;

/// <summary>Gives, takes up and withdraws consents.</summary>
public sealed class ConsentManager(
    ConsentStore consents, IUserSessionRepository sessions, IUserSessionManager sessionManager, ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>Whether the user has allowed the application all of this before.</summary>
    public async Task<bool> IsGivenAsync(
        IdentityUser user, Guid applicationId, ImmutableArray<string> scopes, CancellationToken cancellationToken = default) =>
        (await consents.GetListAsync(user.Id, applicationId, cancellationToken)).Exists(consent => Covers(consent, scopes));

    /// <summary>The consent that tokens of the application are to be issued under, now that the user has given it. It goes on in the
    /// application's session, or in a new one when that has ended: by a new password, by the user, or unused.</summary>
    public async Task<Consent> TakeUpAsync(
        IdentityUser user, Guid applicationId, string applicationName, ImmutableArray<string> scopes, CancellationToken cancellationToken = default)
    {
        var given = await consents.GetListAsync(user.Id, applicationId, cancellationToken);
        var isGoingOn = given.Count > 0 && await IsGoodAsync(given[0].SessionId, user, cancellationToken);
        if (isGoingOn && Covers(given[0], scopes)) return given[0];

        var sessionId = isGoingOn ? given[0].SessionId : await BeginSessionAsync(user, applicationName, cancellationToken);
        var all = given.SelectMany(consent => consent.Scopes).Union(scopes).ToImmutableArray();
        var consent = await consents.CreateAsync(user.Id, applicationId, sessionId, all, cancellationToken);
        if (!isGoingOn) foreach (var ended in given) await consents.RevokeAsync(ended, cancellationToken); // with its session its tokens have ended
        return consent;
    }

    /// <summary>Withdraws all that the user allowed the application; false when the consent is not theirs.</summary>
    public async Task<bool> WithdrawAsync(Guid userId, Guid consentId, CancellationToken cancellationToken = default)
    {
        var given = await consents.GetListAsync(userId, cancellationToken: cancellationToken);
        if (given.Find(consent => consent.Id == consentId) is not { } withdrawn) return false;
        foreach (var consent in given.Where(consent => consent.ApplicationId == withdrawn.ApplicationId))
        {
            await sessionManager.RevokeAsync(userId, consent.SessionId, cancellationToken); // ends access tokens, too, on every node
            await consents.RevokeAsync(consent, cancellationToken);
        }

        return true;
    }

    private async Task<bool> IsGoodAsync(Guid sessionId, IdentityUser user, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(user.TenantId);
        return await sessions.FindAsync(sessionId, cancellationToken) is { } session && session.IsGood(user);
    }

    private async Task<Guid> BeginSessionAsync(IdentityUser user, string applicationName, CancellationToken cancellationToken)
    {
        using var tenant = currentTenant.Change(user.TenantId);
        return (await sessionManager.CreateAsync(user, isInteractive: false, applicationName, cancellationToken)).Id;
    }

    private static bool Covers(Consent consent, ImmutableArray<string> scopes) => scopes.All(consent.Scopes.Contains);
}
