using Microsoft.AspNetCore.Identity;
using Todo.Identity.Account;
using Todo.Identity.Domain.Passkeys;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.Application.Account;

[AuthenticatedOnly]
internal sealed class PasskeyAppService(
    IUserPasskeyRepository passkeys, IIdentityUserRepository users, UserManager<IdentityUser> userManager, ICurrentUser currentUser)
    : ApplicationService, IPasskeyAppService
{
    public async Task<IReadOnlyList<PasskeyDto>> GetListAsync(CancellationToken cancellationToken = default) =>
        [.. (await passkeys.GetListAsync(currentUser.GetId(), cancellationToken))
            .Select(passkey => new PasskeyDto(passkey.Id, passkey.Name, passkey.IsBackedUp, passkey.CreationTime, passkey.LastUsedAt))];

    [DisableAuditing] // the key's bytes tell nobody anything; the row itself has its time
    public async Task AddAsync(string name, UserPasskeyInfo passkey, CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(currentUser.GetId(), cancellationToken);
        if ((await passkeys.GetListAsync(user.Id, cancellationToken)).Count >= PasskeyConsts.MaxCount)
        {
            throw new BusinessException(IdentityErrorCodes.TooManyPasskeys).WithData("max", PasskeyConsts.MaxCount);
        }

        passkey.Name = Check.NotNullOrWhiteSpace(name, PasskeyConsts.MaxNameLength);
        (await userManager.AddOrUpdatePasskeyAsync(user, passkey)).CheckErrors();
    }

    public async Task RenameAsync(Guid id, string name, CancellationToken cancellationToken = default) =>
        (await GetOwnAsync(id, cancellationToken)).Rename(name);

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken = default) =>
        await passkeys.DeleteAsync(await GetOwnAsync(id, cancellationToken), cancellationToken);

    private async Task<UserPasskey> GetOwnAsync(Guid id, CancellationToken cancellationToken) =>
        await passkeys.FindAsync(id, cancellationToken) is { } passkey && passkey.UserId == currentUser.GetId()
            ? passkey
            : throw new EntityNotFoundException(FrameworkErrorCodes.EntityNotFound, id);
}
