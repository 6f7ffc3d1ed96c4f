using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreServerKeyRepository(IDbContextProvider contexts) : IServerKeyRepository, ITransientDependency
{
    private const long LockKey = 0x546F646F4B657973; // "TodoKeys"

    private AbpDbContext Context => contexts.For<ServerKey>();

    public Task<List<ServerKey>> GetListAsync(CancellationToken cancellationToken = default) =>
        Context.Set<ServerKey>().AsNoTracking().ToListAsync(cancellationToken);

    public Task LockAsync(CancellationToken cancellationToken = default) =>
        Context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);

    public async Task InsertAsync(ServerKey key, CancellationToken cancellationToken = default)
    {
        var context = Context;
        context.Add(key);
        await context.SaveChangesAsync(cancellationToken);
    }

    public Task DeleteAsync(ServerKey key, CancellationToken cancellationToken = default) =>
        Context.Set<ServerKey>().Where(k => k.Use == key.Use && k.Generation == key.Generation).ExecuteDeleteAsync(cancellationToken);
}
