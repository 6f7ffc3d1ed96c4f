using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Adds the entry of the running call, and what it changes, to the rows of its own saves: a write stays one round trip, and
/// holds its locks no longer for being audited.</summary>
[ExposeServices(typeof(IAuditingStore), typeof(ISaveChangesContributor))]
internal sealed class AuditingStore(
    IDbContextProvider contexts, EntityChangeReader changeReader, ICurrentTenant currentTenant, IGuidGenerator guidGenerator, FailedCallWriter failedCalls)
    : IAuditingStore, ISaveChangesContributor, IScopedDependency
{
    private const int MaxChangesOfCall = 200;

    private readonly FailedCallWriter _failedCalls = failedCalls;
    private Call? _current;

    public IAuditedCall Begin(Func<Exception?, AuditLogEntry> describe) =>
        _current = new Call(this, guidGenerator.Create(), describe, currentTenant.Id, outer: _current is { IsCompleted: false } ? _current : null);

    public Task BeforeSaveAsync(AbpDbContext context, CancellationToken cancellationToken)
    {
        // What is saved in another tenant, such as the first rows of a new one, is not this tenant's to see.
        if (_current is not { } call || currentTenant.Id != call.TenantId || context != contexts.For<AuditLog>()) return Task.CompletedTask;
        Write(call);
        foreach (var entry in context.ChangeTracker.Entries().ToList())
        {
            if (call.Changes == MaxChangesOfCall) break;
            if (changeReader.Read(entry, call.TenantId, call.Id) is not { } change) continue;
            context.Add(change);
            call.Changes++;
        }
        if (call.IsCompleted) _current = null;
        return Task.CompletedTask;
    }

    private void Write(Call call)
    {
        if (call.IsWritten) return;
        contexts.For<AuditLog>().Add(new AuditLog(call.Id, call.Describe(null)));
        call.IsWritten = true;
    }

    private sealed class Call(AuditingStore store, Guid id, Func<Exception?, AuditLogEntry> describe, Guid? tenantId, Call? outer) : IAuditedCall
    {
        public Guid Id { get; } = id;
        public Guid? TenantId { get; } = tenantId;
        public Func<Exception?, AuditLogEntry> Describe { get; } = describe;
        public bool IsWritten { get; set; }
        public bool IsCompleted { get; private set; }
        public int Changes { get; set; }

        public void Complete()
        {
            store.Write(this); // whoever saves nothing else saves this
            IsCompleted = true;
            if (outer is not null) store._current = outer;
        }

        public void Fail(Exception exception)
        {
            store._current = outer;
            store._failedCalls.Write(Describe(exception));
        }
    }
}
