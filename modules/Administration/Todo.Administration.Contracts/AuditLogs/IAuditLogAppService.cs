namespace Todo.Administration.AuditLogs;

/// <summary>Who changed what: of the current tenant, or of all tenants where the host asks.</summary>
[RemoteService(Path = "audit-logs")]
public interface IAuditLogAppService : IApplicationService
{
    /// <summary>The latest first, paged by cursor.</summary>
    /// <exception cref="BusinessException"><c>AuditLogging:InvalidCursor</c>.</exception>
    Task<AuditLogPageDto> GetListAsync(GetAuditLogsInput input, CancellationToken cancellationToken = default);

    /// <summary>With parameters and what was changed.</summary>
    /// <exception cref="EntityNotFoundException"><c>AuditLogging:AuditLogNotFound</c>.</exception>
    Task<AuditLogDetailDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Writes the entries to <paramref name="output"/> as CSV while they are read, at most 50,000 of them, the latest first.
    /// The route is <c>GET /api/audit-logging/audit-logs/export</c>.</summary>
    [RemoteService(false)]
    Task ExportAsync(AuditLogFilterInput input, Stream output, CancellationToken cancellationToken = default);
}
