using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreTwoFactorRepository(IDbContextProvider contexts) : ITwoFactorRepository, ITransientDependency
{
    private DbSet<UserAuthenticator> Authenticators => contexts.For<UserAuthenticator>().Set<UserAuthenticator>();
    private DbSet<UserRecoveryCode> RecoveryCodes => contexts.For<UserRecoveryCode>().Set<UserRecoveryCode>();

    public Task<UserAuthenticator?> FindAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Authenticators.FirstOrDefaultAsync(authenticator => authenticator.UserId == userId, cancellationToken);

    public async Task ReplaceAsync(UserAuthenticator authenticator, CancellationToken cancellationToken = default)
    {
        await Authenticators.Where(existing => existing.UserId == authenticator.UserId).ExecuteDeleteAsync(cancellationToken);
        Authenticators.Add(authenticator);
    }

    public async Task<bool> TryUseStepAsync(Guid userId, long step, CancellationToken cancellationToken = default) =>
        await Authenticators.Where(authenticator => authenticator.UserId == userId && authenticator.LastUsedStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(authenticator => authenticator.LastUsedStep, step), cancellationToken) == 1;

    public async Task<bool> TryUseRecoveryCodeAsync(Guid userId, string hash, CancellationToken cancellationToken = default) =>
        await RecoveryCodes.Where(code => code.UserId == userId && code.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;

    public Task<int> CountRecoveryCodesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        RecoveryCodes.CountAsync(code => code.UserId == userId, cancellationToken);

    public async Task ReplaceRecoveryCodesAsync(Guid userId, IEnumerable<UserRecoveryCode> codes, CancellationToken cancellationToken = default)
    {
        await RecoveryCodes.Where(code => code.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        RecoveryCodes.AddRange(codes);
    }

    public async Task DeleteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        await RecoveryCodes.Where(code => code.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await Authenticators.Where(authenticator => authenticator.UserId == userId).ExecuteDeleteAsync(cancellationToken);
    }
}
