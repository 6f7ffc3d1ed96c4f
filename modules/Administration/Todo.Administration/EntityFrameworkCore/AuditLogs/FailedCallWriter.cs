using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

/// <summary>Writes the audit entries of failed calls in batches. Who floods the host with bad calls fills a bounded queue, not
/// the connection pool; what does not fit is only in the request log.</summary>
internal sealed partial class FailedCallWriter(IServiceScopeFactory scopeFactory, IGuidGenerator guidGenerator, ILogger<FailedCallWriter> logger)
    : BackgroundService, ISingletonDependency
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
            try
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                var dbContext = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
                for (var i = 0; i < MaxBatch && _entries.Reader.TryRead(out var entry); i++) dbContext.Add(new AuditLog(guidGenerator.Create(), entry));
                await dbContext.SaveChangesAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogLost(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Audit entries of failed calls could not be written")]
    private partial void LogLost(Exception exception);
}
