using System.Collections.Immutable;
using System.Text.Json;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Authorization = OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreAuthorization<System.Guid>;

namespace Todo.Identity.OpenIddictServer.Consents;

/// <summary>Keeps consents as OpenIddict's permanent authorizations, which its tokens are checked against.</summary>
public sealed class ConsentStore(IOpenIddictAuthorizationManager authorizations, IOpenIddictTokenManager tokens, IClock clock) : ITransientDependency
{
    private const string SessionProperty = "session";

    /// <summary>The user's consents that hold, the newest first; of one application or of all.</summary>
    public async Task<List<Consent>> GetListAsync(Guid userId, Guid? applicationId = null, CancellationToken cancellationToken = default)
    {
        var found = new List<Consent>();
        var query = authorizations.FindAsync(userId.ToString(), applicationId?.ToString(), Statuses.Valid, AuthorizationTypes.Permanent, scopes: null, cancellationToken);
        await foreach (Authorization authorization in query)
        {
            var properties = await authorizations.GetPropertiesAsync(authorization, cancellationToken);
            found.Add(new Consent(
                authorization.Id,
                Guid.Parse((await authorizations.GetApplicationIdAsync(authorization, cancellationToken))!),
                properties[SessionProperty].GetGuid(),
                await authorizations.GetScopesAsync(authorization, cancellationToken),
                (await authorizations.GetCreationDateAsync(authorization, cancellationToken))!.Value));
        }

        return [.. found.OrderByDescending(consent => consent.CreationTime).ThenByDescending(consent => consent.Id)];
    }

    /// <summary>The sessions that users let the application have.</summary>
    public async Task<List<Guid>> GetSessionIdsAsync(Guid applicationId, CancellationToken cancellationToken = default)
    {
        var ids = new HashSet<Guid>();
        // Their properties alone: OpenIddict deletes an application's authorizations past EF Core, which must not know them by then.
        var query = authorizations.ListAsync(
            (all, id) => all.Cast<Authorization>().Where(a => a.Application!.Id == id && a.Status == Statuses.Valid && a.Type == AuthorizationTypes.Permanent).Select(a => a.Properties!),
            applicationId,
            cancellationToken);
        await foreach (var properties in query)
        {
            using var document = JsonDocument.Parse(properties);
            ids.Add(document.RootElement.GetProperty(SessionProperty).GetGuid());
        }

        return [.. ids];
    }

    public async Task<Consent> CreateAsync(
        Guid userId, Guid applicationId, Guid sessionId, ImmutableArray<string> scopes, CancellationToken cancellationToken = default)
    {
        var description = new OpenIddictAuthorizationDescriptor
        {
            ApplicationId = applicationId.ToString(),
            Subject = userId.ToString(),
            Type = AuthorizationTypes.Permanent,
            Status = Statuses.Valid,
            CreationDate = clock.Now,
            Properties = { [SessionProperty] = JsonSerializer.SerializeToElement(sessionId) },
        };
        description.Scopes.UnionWith(scopes);
        var authorization = (Authorization)await authorizations.CreateAsync(description, cancellationToken);
        return new Consent(authorization.Id, applicationId, sessionId, scopes, description.CreationDate.Value);
    }

    /// <summary>Makes the authorization and all its tokens worthless.</summary>
    /// <exception cref="AbpDbConcurrencyException">Somebody else changed it at this moment.</exception>
    public async Task RevokeAsync(Consent consent, CancellationToken cancellationToken = default)
    {
        await tokens.RevokeByAuthorizationIdAsync(consent.Id.ToString(), cancellationToken);
        if (await authorizations.FindByIdAsync(consent.Id.ToString(), cancellationToken) is not { } authorization) return;
        if (!await authorizations.TryRevokeAsync(authorization, cancellationToken)) throw new AbpDbConcurrencyException();
    }

    /// <summary>As <see cref="RevokeAsync"/>, all that the user ever allowed.</summary>
    public async Task RevokeAllAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        await tokens.RevokeBySubjectAsync(userId.ToString(), cancellationToken);
        await authorizations.RevokeBySubjectAsync(userId.ToString(), cancellationToken);
    }
}
