namespace Todo.Framework.Auditing;

/// <summary>Keeps audit entries. A successful call's entry belongs to its transaction; a failed one's is saved apart.</summary>
public interface IAuditingStore
{
    Task SaveAsync(AuditLogEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Saves the entry of a failed call some moments later, apart from its transaction, which is rolled back, and without
    /// making its caller wait for another connection while it still holds one.</summary>
    void SaveLater(AuditLogEntry entry);
}
