using Microsoft.AspNetCore.Identity;
using Todo.Identity.Domain.Passkeys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed partial class EfCoreIdentityUserStore : IUserPasskeyStore<IdentityUser>
{
    public async Task AddOrUpdatePasskeyAsync(IdentityUser user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var row = await passkeys.FindAsync(passkey.CredentialId, cancellationToken);
        if (row is null)
        {
            row = new UserPasskey(guidGenerator.Create(), user, passkey.CredentialId, passkey.PublicKey, passkey.Transports ?? [], passkey.CreatedAt);
            row.Rename(passkey.Name!);
            await passkeys.InsertAsync(row, cancellationToken);
        }

        row.Update(passkey.SignCount, passkey.IsUserVerified, passkey.IsBackupEligible, passkey.IsBackedUp);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(IdentityUser user, CancellationToken cancellationToken) =>
        [.. (await passkeys.GetListAsync(user.Id, cancellationToken)).Select(ToInfo)];

    public async Task<IdentityUser?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await passkeys.FindAsync(credentialId, cancellationToken) is { } passkey ? await users.FindAsync(passkey.UserId, cancellationToken) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(IdentityUser user, byte[] credentialId, CancellationToken cancellationToken) =>
        await passkeys.FindAsync(credentialId, cancellationToken) is { } passkey && passkey.UserId == user.Id ? ToInfo(passkey) : null;

    public async Task RemovePasskeyAsync(IdentityUser user, byte[] credentialId, CancellationToken cancellationToken)
    {
        if (await passkeys.FindAsync(credentialId, cancellationToken) is { } passkey && passkey.UserId == user.Id)
        {
            await passkeys.DeleteAsync(passkey, cancellationToken);
        }
    }

    /// <summary>What was signed at registration is not kept: no statement about the device is asked for.</summary>
    private static UserPasskeyInfo ToInfo(UserPasskey passkey) => new(
        passkey.CredentialId, passkey.PublicKey, passkey.CreationTime, (uint)passkey.SignCount, [.. passkey.Transports], passkey.IsUserVerified,
        passkey.IsBackupEligible, passkey.IsBackedUp, attestationObject: [], clientDataJson: [])
    { Name = passkey.Name };
}
