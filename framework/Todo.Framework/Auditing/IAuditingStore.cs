namespace Todo.Framework.Auditing;

/// <summary>Keeps audit entries. A successful call's entry belongs to its transaction; a failed one's is saved apart.</summary>
public interface IAuditingStore
{
    Task SaveAsync(AuditLogEntry entry, CancellationToken cancellationToken = default);
}
