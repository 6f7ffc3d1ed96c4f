using Microsoft.EntityFrameworkCore;
using Todo.Identity.Account;
using Todo.Identity.Domain.Passkeys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreUserPasskeyRepository(IDbContextProvider contexts) : EfCoreRepository<UserPasskey, Guid>(contexts), IUserPasskeyRepository
{
    public Task<UserPasskey?> FindAsync(byte[] credentialId, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(passkey => passkey.CredentialId == credentialId, cancellationToken);

    public Task<List<UserPasskey>> GetListAsync(Guid userId, CancellationToken cancellationToken = default) =>
        DbSet.Where(passkey => passkey.UserId == userId).OrderByDescending(passkey => passkey.Id).Take(PasskeyConsts.MaxCount).ToListAsync(cancellationToken);
}
