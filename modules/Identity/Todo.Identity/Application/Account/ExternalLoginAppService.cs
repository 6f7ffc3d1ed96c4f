using Todo.Identity.Domain.External;
using Todo.Identity.Domain.Passkeys;
using Todo.Identity.Domain.Users;
using Todo.Identity.Features;

namespace Todo.Identity.Application.Account;

[AuthenticatedOnly]
internal sealed class ExternalLoginAppService(
    IUserExternalLoginRepository logins,
    IUserPasskeyRepository passkeys,
    IIdentityUserRepository users,
    ExternalAuthenticator authenticator,
    ICurrentUser currentUser) : ApplicationService, IExternalLoginAppService
{
    public async Task<IReadOnlyList<ExternalLoginDto>> GetListAsync(CancellationToken cancellationToken = default) =>
        [.. (await logins.GetListAsync(currentUser.GetId(), cancellationToken))
            .Select(login => new ExternalLoginDto(login.Id, login.Provider, login.DisplayName, login.CreationTime))];

    [RequiresFeature(IdentityFeatures.ExternalSignIn)]
    public async Task LinkAsync(ExternalIdentity identity, CancellationToken cancellationToken = default) =>
        await authenticator.LinkAsync(await users.GetAsync(currentUser.GetId(), cancellationToken), identity, cancellationToken);

    public async Task UnlinkAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var user = await users.GetForUpdateAsync(currentUser.GetId(), cancellationToken); // of two removed at once, one waits for the other
        var own = await logins.GetListAsync(user.Id, cancellationToken);
        var login = own.Find(l => l.Id == id) ?? throw new EntityNotFoundException(FrameworkErrorCodes.EntityNotFound, id);
        if (user.PasswordHash is null && own.Count == 1 && (await passkeys.GetListAsync(user.Id, cancellationToken)).Count == 0)
        {
            throw new BusinessException(IdentityErrorCodes.LastSignInMethod);
        }

        await logins.DeleteAsync(login, cancellationToken);
    }
}
