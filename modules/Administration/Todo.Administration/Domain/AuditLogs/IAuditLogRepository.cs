namespace Todo.Administration.Domain.AuditLogs;

public interface IAuditLogRepository
{
    /// <summary>The latest first; of the current tenant, or of all tenants where <see cref="IDataFilter"/> says so.</summary>
    Task<List<AuditLog>> GetListAsync(AuditLogFilter filter, AuditLogCursor? after, int maxCount, CancellationToken cancellationToken = default);

    Task<AuditLog?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>What the call changed, in no particular order.</summary>
    Task<List<EntityChange>> GetChangesAsync(Guid auditLogId, CancellationToken cancellationToken = default);

    /// <summary>Deletes some of the entries that are older, of all tenants that <see cref="IDataFilter"/> shows; answers how many.</summary>
    Task<int> DeleteOlderAsync(DateTimeOffset than, int maxCount, CancellationToken cancellationToken = default);
}
