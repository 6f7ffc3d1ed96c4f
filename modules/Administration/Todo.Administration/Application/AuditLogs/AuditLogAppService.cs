using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Todo.Administration.AuditLogs;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.Application.AuditLogs;

[Authorize(AuditLoggingPermissions.AuditLogs)]
internal sealed class AuditLogAppService(IAuditLogRepository logs, IDataFilter dataFilter, ICurrentTenant currentTenant) : ApplicationService, IAuditLogAppService
{
    private const int MaxExported = 50_000;
    private const int ExportPageSize = 1_000;

    public async Task<AuditLogPageDto> GetListAsync(GetAuditLogsInput input, CancellationToken cancellationToken = default)
    {
        using var scope = Scope();
        var after = input.Cursor is null ? null : AuditLogCursor.Parse(input.Cursor);
        var found = await logs.GetListAsync(ToFilter(input), after, input.MaxResultCount + 1, cancellationToken);
        var page = found.Take(input.MaxResultCount).ToList();
        return new AuditLogPageDto([.. page.Select(log => log.ToDto())], found.Count > page.Count ? AuditLogCursor.Of(page[^1]).ToString() : null);
    }

    public async Task<AuditLogDetailDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        using var scope = Scope();
        var log = await logs.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(AdministrationErrorCodes.AuditLogNotFound, id);
        return log.ToDetailDto(await logs.GetChangesAsync(id, cancellationToken));
    }

    [Authorize(AuditLoggingPermissions.Export)]
    [DisableAuditing] // it changes nothing
    [UnitOfWork(isTransactional: false)]
    public async Task ExportAsync(AuditLogFilterInput input, Stream output, CancellationToken cancellationToken = default)
    {
        using var scope = Scope();
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true); // with a mark, for spreadsheets
        await writer.WriteLineAsync(
            CsvLine.Of("Time", "TenantId", "UserName", "Service", "Method", "HttpMethod", "Url", "Status", "DurationMs", "IpAddress", "Client", "CorrelationId", "Exception", "Parameters")
                .AsMemory(), cancellationToken);
        var (filter, after, exported) = (ToFilter(input), (AuditLogCursor?)null, 0);
        while (exported < MaxExported)
        {
            var page = await logs.GetListAsync(filter, after, ExportPageSize, cancellationToken);
            foreach (var log in page) await writer.WriteLineAsync(ToCsv(log).AsMemory(), cancellationToken);
            exported += page.Count;
            if (page.Count < ExportPageSize) return;
            after = AuditLogCursor.Of(page[^1]);
        }
    }

    /// <summary>The host looks at all tenants, a tenant at itself.</summary>
    private IDisposable? Scope() => currentTenant.IsAvailable ? null : dataFilter.Disable<IMultiTenant>();

    private AuditLogFilter ToFilter(AuditLogFilterInput input) => new()
    {
        StartTime = input.StartTime,
        EndTime = input.EndTime,
        TenantId = currentTenant.IsAvailable ? null : input.TenantId,
        UserName = input.UserName,
        ServiceName = input.ServiceName,
        MethodName = input.MethodName,
        HttpMethod = input.HttpMethod,
        HasException = input.HasException,
        MinExecutionDuration = input.MinExecutionDuration,
        CorrelationId = input.CorrelationId,
        EntityType = input.EntityType,
        EntityId = input.EntityId,
    };

    private static string ToCsv(AuditLog log) => CsvLine.Of(
        log.ExecutionTime.ToString("O", CultureInfo.InvariantCulture), $"{log.TenantId}", log.UserName, log.ServiceName, log.MethodName, log.HttpMethod, log.Url,
        $"{log.HttpStatusCode}", log.ExecutionDurationMilliseconds.ToString(CultureInfo.InvariantCulture), log.ClientIpAddress, log.ClientId, log.CorrelationId,
        log.Exception, log.Parameters);
}
