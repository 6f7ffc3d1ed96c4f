using System.Collections.Concurrent;

namespace Todo.Framework.TestBase;

public sealed class InMemoryAuditingStore : IAuditingStore, ISingletonDependency
{
    private readonly ConcurrentQueue<AuditLogEntry> _entries = new();

    public IReadOnlyCollection<AuditLogEntry> Entries => _entries;

    public Task SaveAsync(AuditLogEntry entry, CancellationToken cancellationToken = default)
    {
        _entries.Enqueue(entry);
        return Task.CompletedTask;
    }

    public void SaveLater(AuditLogEntry entry) => _entries.Enqueue(entry);
}
