using System.Collections.Concurrent;

namespace Todo.Framework.TestBase;

public sealed class InMemoryAuditingStore : IAuditingStore, ISingletonDependency
{
    private readonly ConcurrentQueue<AuditLogEntry> _entries = new();

    public IReadOnlyCollection<AuditLogEntry> Entries => _entries;

    public IAuditedCall Begin(Func<Exception?, AuditLogEntry> describe) => new Call(_entries, describe);

    private sealed class Call(ConcurrentQueue<AuditLogEntry> entries, Func<Exception?, AuditLogEntry> describe) : IAuditedCall
    {
        public void Complete() => entries.Enqueue(describe(null));
        public void Fail(Exception exception) => entries.Enqueue(describe(exception));
    }
}
