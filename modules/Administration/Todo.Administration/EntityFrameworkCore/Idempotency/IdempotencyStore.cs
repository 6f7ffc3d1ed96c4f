using Todo.Administration.Domain.Idempotency;

namespace Todo.Administration.EntityFrameworkCore.Idempotency;

internal sealed class IdempotencyStore(IDbContextProvider contexts, ICurrentTenant currentTenant, IClock clock) : IIdempotencyStore, IScopedDependency
{
    private AbpDbContext DbContext => contexts.For<IdempotencyKey>();

    public async Task<IdempotencyClaim> ClaimAsync(Guid userId, string key, string requestHash, CancellationToken cancellationToken = default)
    {
        // If another transaction has just inserted the key, this waits: for its commit (then nothing is inserted) or its rollback.
        var inserted = await DbContext.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO administration.idempotency_keys (tenant_id, user_id, key, request_hash, created_at)
            VALUES ({currentTenant.Id}, {userId}, {key}, {requestHash}, {clock.Now}) ON CONFLICT (user_id, key) DO NOTHING
            """, cancellationToken);
        if (inserted == 1) return new IdempotencyClaim(userId, key, StoredResponse: null);

        var existing = await DbContext.Set<IdempotencyKey>().AsNoTracking().FirstAsync(k => k.UserId == userId && k.Key == key, cancellationToken);
        return existing.RequestHash == requestHash
            ? new IdempotencyClaim(userId, key, existing.Response)
            : throw new BusinessException(FrameworkErrorCodes.IdempotencyKeyReused);
    }

    public Task SaveResponseAsync(IdempotencyClaim claim, string response, CancellationToken cancellationToken = default) =>
        DbContext.Database.ExecuteSqlAsync(
            $"UPDATE administration.idempotency_keys SET response = {response} WHERE user_id = {claim.UserId} AND key = {claim.Key}", cancellationToken);
}
