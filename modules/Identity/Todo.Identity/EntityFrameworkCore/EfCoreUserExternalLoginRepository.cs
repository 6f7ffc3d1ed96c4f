using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.External;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreUserExternalLoginRepository(IDbContextProvider contexts)
    : EfCoreRepository<UserExternalLogin, Guid>(contexts), IUserExternalLoginRepository
{
    private const int MaxCount = 100;

    public Task<UserExternalLogin?> FindAsync(string provider, string subject, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(login => login.Provider == provider && login.Subject == subject, cancellationToken);

    public Task<List<UserExternalLogin>> GetListAsync(Guid userId, CancellationToken cancellationToken = default) =>
        DbSet.Where(login => login.UserId == userId).OrderBy(login => login.Id).Take(MaxCount).ToListAsync(cancellationToken);
}
