using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Writes the audit entries of failed calls in batches. Who floods the host with bad calls fills a bounded queue, not
/// the connection pool; what does not fit is only in the request log.</summary>
internal sealed class FailedCallWriter(IDatabaseRunner databases, IGuidGenerator guidGenerator) : BackgroundService, ISingletonDependency
{
    private const int MaxQueued = 2_000;
    private const int MaxBatch = 200;

    private readonly Channel<AuditLogEntry> _entries = Channel.CreateBounded<AuditLogEntry>(
        new BoundedChannelOptions(MaxQueued) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Write(AuditLogEntry entry) => _entries.Writer.TryWrite(entry);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _entries.Reader.WaitToReadAsync(stoppingToken))
        {
            List<AuditLogEntry> batch = [];
            while (batch.Count < MaxBatch && _entries.Reader.TryRead(out var entry)) batch.Add(entry);
            await databases.RunForAsync("audit of failed calls", batch, entry => entry.TenantId, WriteAsync, stoppingToken);
        }
    }

    private Task WriteAsync(IServiceProvider scope, IReadOnlyList<AuditLogEntry> entries, CancellationToken cancellationToken)
    {
        var dbContext = scope.GetRequiredService<IDbContextProvider>().For<AuditLog>();
        dbContext.AddRange(entries.Select(entry => new AuditLog(guidGenerator.Create(), entry)));
        return dbContext.SaveChangesAsync(cancellationToken);
    }
}
