using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreServerKeyRepository(IDbContextProvider contexts) : IServerKeyRepository, ITransientDependency
{
    public Task<List<ServerKey>> GetListAsync(CancellationToken cancellationToken = default) =>
        contexts.For<ServerKey>().Set<ServerKey>().AsNoTracking().OrderBy(key => key.Use).ThenByDescending(key => key.Generation).ToListAsync(cancellationToken);

    public async Task TryInsertAsync(IReadOnlyCollection<ServerKey> keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            await contexts.For<ServerKey>().Database.ExecuteSqlAsync(
                $"""
                INSERT INTO identity.server_keys (use, generation, protected_key, creation_time)
                VALUES ({key.Use}, {key.Generation}, {key.ProtectedKey}, {key.CreationTime}) ON CONFLICT DO NOTHING
                """,
                cancellationToken);
        }
    }
}
