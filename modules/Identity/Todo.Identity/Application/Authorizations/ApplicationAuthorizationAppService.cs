using OpenIddict.Abstractions;
using Todo.Identity.Authorizations;
using Todo.Identity.Domain.Sessions;
using Todo.Identity.OpenIddictServer.Consents;

namespace Todo.Identity.Application.Authorizations;

[AuthenticatedOnly]
internal sealed class ApplicationAuthorizationAppService(
    ConsentManager manager, ConsentStore consents, IOpenIddictApplicationManager applications, IUserSessionRepository sessions, ICurrentUser currentUser)
    : ApplicationService, IApplicationAuthorizationAppService
{
    public async Task<ListResultDto<ApplicationAuthorizationDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var rows = new List<ApplicationAuthorizationDto>();
        foreach (var consent in (await consents.GetListAsync(currentUser.GetId(), cancellationToken: cancellationToken)).DistinctBy(consent => consent.ApplicationId))
        {
            if (await applications.FindByIdAsync(consent.ApplicationId.ToString(), cancellationToken) is not { } application) continue;
            var clientId = (await applications.GetClientIdAsync(application, cancellationToken))!;
            var session = await sessions.FindAsync(consent.SessionId, cancellationToken);
            rows.Add(new ApplicationAuthorizationDto
            {
                Id = consent.Id,
                ClientId = clientId,
                ApplicationName = await applications.GetDisplayNameAsync(application, cancellationToken) ?? clientId,
                Scopes = [.. consent.Scopes.Order(StringComparer.Ordinal)],
                CreationTime = consent.CreationTime,
                LastUsedTime = session is { RevokedTime: null } ? session.LastUsedTime : null,
            });
        }

        return new([.. rows.OrderBy(row => row.ApplicationName, StringComparer.CurrentCultureIgnoreCase)]);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (!await manager.WithdrawAsync(currentUser.GetId(), id, cancellationToken)) throw new EntityNotFoundException(typeof(Consent), id);
    }
}
