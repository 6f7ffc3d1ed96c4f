using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

internal sealed class EfCoreAuditLogRepository(IDbContextProvider contexts) : IAuditLogRepository, ITransientDependency
{
    public Task<List<AuditLog>> GetListAsync(AuditLogFilter filter, AuditLogCursor? after, int maxCount, CancellationToken cancellationToken = default)
    {
        var logs = contexts.For<AuditLog>().Set<AuditLog>().AsNoTracking();
        if (filter.StartTime is { } start) logs = logs.Where(l => l.ExecutionTime >= start);
        if (filter.EndTime is { } end) logs = logs.Where(l => l.ExecutionTime <= end);
        if (filter.TenantId is { } tenantId) logs = logs.Where(l => l.TenantId == tenantId);
        if (filter.UserName is { } userName) logs = logs.Where(l => l.UserName == userName);
        if (filter.ServiceName is { } serviceName) logs = logs.Where(l => l.ServiceName == serviceName);
        if (filter.MethodName is { } methodName) logs = logs.Where(l => l.MethodName == methodName);
        if (filter.HttpMethod is { } httpMethod) logs = logs.Where(l => l.HttpMethod == httpMethod);
        if (filter.HasException is true) logs = logs.Where(l => l.Exception != null);
        if (filter.HasException is false) logs = logs.Where(l => l.Exception == null);
        if (filter.MinExecutionDuration is { } duration) logs = logs.Where(l => l.ExecutionDurationMilliseconds >= duration);
        if (filter.CorrelationId is { } correlationId) logs = logs.Where(l => l.CorrelationId == correlationId);
        if (filter.EntityType is not null || filter.EntityId is not null)
        {
            var changes = contexts.For<EntityChange>().Set<EntityChange>().AsQueryable();
            if (filter.EntityType is { } entityType) changes = changes.Where(c => c.EntityType == entityType);
            if (filter.EntityId is { } entityId) changes = changes.Where(c => c.EntityId == entityId);
            logs = logs.Where(l => changes.Any(c => c.AuditLogId == l.Id));
        }
        if (after is not null) logs = logs.Where(l => EF.Functions.LessThan(ValueTuple.Create(l.ExecutionTime, l.Id), ValueTuple.Create(after.ExecutionTime, after.Id)));
        return logs.OrderByDescending(l => l.ExecutionTime).ThenByDescending(l => l.Id).Take(maxCount).ToListAsync(cancellationToken);
    }

    public Task<AuditLog?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        contexts.For<AuditLog>().Set<AuditLog>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, cancellationToken);

    public Task<List<EntityChange>> GetChangesAsync(Guid auditLogId, CancellationToken cancellationToken = default) =>
        contexts.For<EntityChange>().Set<EntityChange>().AsNoTracking().Where(c => c.AuditLogId == auditLogId).ToListAsync(cancellationToken);

    public Task<int> DeleteOlderAsync(DateTimeOffset than, int maxCount, CancellationToken cancellationToken = default)
    {
        var logs = contexts.For<AuditLog>().Set<AuditLog>();
        return logs.Where(l => logs.Where(old => old.ExecutionTime < than).OrderBy(old => old.ExecutionTime).Take(maxCount).Select(old => old.Id).Contains(l.Id))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
