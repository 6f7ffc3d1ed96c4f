using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.PersonalAccessTokens;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCorePersonalAccessTokenRepository(IDbContextProvider contexts) : IPersonalAccessTokenRepository, ITransientDependency
{
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    private DbSet<PersonalAccessToken> Tokens => contexts.For<PersonalAccessToken>().Set<PersonalAccessToken>();

    public Task<List<PersonalAccessToken>> GetListAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Tokens.AsNoTracking().Where(token => token.UserId == userId).OrderByDescending(token => token.Id).ToListAsync(cancellationToken);

    public Task<List<Guid>> GetIdsAsync(Guid userId, CancellationToken cancellationToken = default) =>
        Tokens.Where(token => token.UserId == userId).Select(token => token.Id).ToListAsync(cancellationToken);

    public Task<PersonalAccessToken?> FindByHashAsync(byte[] tokenHash, CancellationToken cancellationToken = default) =>
        Tokens.AsNoTracking().FirstOrDefaultAsync(token => token.TokenHash == tokenHash, cancellationToken);

    public Task InsertAsync(PersonalAccessToken token, CancellationToken cancellationToken = default)
    {
        Tokens.Add(token);
        return Task.CompletedTask;
    }

    public async Task<bool> DeleteAsync(Guid id, Guid userId, CancellationToken cancellationToken = default) =>
        await Tokens.Where(token => token.Id == id && token.UserId == userId).ExecuteDeleteAsync(cancellationToken) > 0;

    public async Task TouchAsync(PersonalAccessToken token, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        if (token.LastUsedTime > now - Precision) return;
        await Tokens.Where(t => t.Id == token.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedTime, now), cancellationToken);
    }
}
