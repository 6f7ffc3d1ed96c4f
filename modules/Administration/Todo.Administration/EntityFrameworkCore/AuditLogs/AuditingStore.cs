using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Adds the entry to the unit of work that runs; it is saved with it.</summary>
internal sealed class AuditingStore(AbpDbContext dbContext, IGuidGenerator guidGenerator, FailedCallWriter failedCalls) : IAuditingStore, IScopedDependency
{
    public Task SaveAsync(AuditLogEntry entry, CancellationToken cancellationToken = default)
    {
        dbContext.Add(new AuditLog(guidGenerator.Create(), entry));
        return Task.CompletedTask;
    }

    public void SaveLater(AuditLogEntry entry) => failedCalls.Write(entry);
}
