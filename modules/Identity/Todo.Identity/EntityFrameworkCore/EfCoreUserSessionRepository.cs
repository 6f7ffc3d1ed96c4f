using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreUserSessionRepository(IDbContextProvider contexts, ICurrentTenant currentTenant) : IUserSessionRepository, ITransientDependency
{
    private const int MaxListed = 100;
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    private DbSet<UserSession> Sessions => contexts.For<UserSession>().Set<UserSession>();

    public async Task InsertAsync(UserSession session, CancellationToken cancellationToken = default)
    {
        var context = contexts.For<UserSession>();
        context.Set<UserSession>().Add(session);
        await context.SaveChangesAsync(cancellationToken);
        context.Entry(session).State = EntityState.Detached; // all that follows are statements
    }

    public Task<UserSession?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        Sessions.AsNoTracking().FirstOrDefaultAsync(session => session.Id == id, cancellationToken);

    public Task<List<UserSession>> GetListAsync(Guid userId, DateTimeOffset usedAfter, CancellationToken cancellationToken = default) =>
        Sessions.AsNoTracking().Where(session => session.UserId == userId && session.RevokedTime == null && session.LastUsedTime > usedAfter)
            .OrderByDescending(session => session.LastUsedTime).Take(MaxListed).ToListAsync(cancellationToken);

    public async Task TouchAsync(UserSession session, DateTimeOffset now, string? clientName, CancellationToken cancellationToken = default)
    {
        clientName = session.ClientName ?? clientName;
        if (session.ClientName == clientName && session.LastUsedTime > now - Precision) return;
        await Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.LastUsedTime, now).SetProperty(s => s.ClientName, clientName), cancellationToken);
    }

    public Task<List<Guid>> RevokeAsync(
        Guid userId, Guid? onlyId, Guid? exceptId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        contexts.For<UserSession>().Database.SqlQuery<Guid>(
            $"""
            UPDATE identity.user_sessions SET revoked_time = {now}
            WHERE user_id = {userId} AND revoked_time IS NULL AND ({onlyId}::uuid IS NULL OR id = {onlyId}) AND id IS DISTINCT FROM {exceptId}
            RETURNING id AS "Value"
            """).ToListAsync(cancellationToken);

    public Task RestampAsync(Guid id, Guid userId, string securityStamp, CancellationToken cancellationToken = default) =>
        Sessions.Where(session => session.Id == id && session.UserId == userId && session.RevokedTime == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.SecurityStamp, securityStamp), cancellationToken);

    public async Task AddRevokedAsync(IReadOnlyCollection<Guid> ids, DateTimeOffset expirationTime, CancellationToken cancellationToken = default)
    {
        using var host = currentTenant.Change(null);
        await contexts.For<RevokedSession>().Database.ExecuteSqlAsync(
            $"INSERT INTO identity.revoked_sessions (id, expiration_time) SELECT unnest({ids.ToArray()}), {expirationTime} ON CONFLICT DO NOTHING", cancellationToken);
    }

    public async Task<List<RevokedSession>> GetRevokedAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        using var host = currentTenant.Change(null);
        return await contexts.For<RevokedSession>().Set<RevokedSession>().AsNoTracking().Where(session => session.ExpirationTime > now).ToListAsync(cancellationToken);
    }

    public Task<int> DeleteUnusedAsync(DateTimeOffset unusedSince, int maxCount, CancellationToken cancellationToken = default) =>
        contexts.For<UserSession>().Database.ExecuteSqlAsync(
            $"""
            DELETE FROM identity.user_sessions WHERE ctid IN (
                SELECT ctid FROM identity.user_sessions WHERE last_used_time < {unusedSince} ORDER BY last_used_time LIMIT {maxCount})
            """, cancellationToken);

    public Task<int> DeleteRevokedAsync(DateTimeOffset expiredBefore, int maxCount, CancellationToken cancellationToken = default) =>
        contexts.For<RevokedSession>().Database.ExecuteSqlAsync(
            $"""
            DELETE FROM identity.revoked_sessions WHERE ctid IN (
                SELECT ctid FROM identity.revoked_sessions WHERE expiration_time < {expiredBefore} ORDER BY expiration_time LIMIT {maxCount})
            """, cancellationToken);
}
