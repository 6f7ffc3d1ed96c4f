namespace Todo.Administration.Domain.AuditLogs;

/// <summary>Which entries are wanted; null: all.</summary>
public sealed record AuditLogFilter
{
    public DateTimeOffset? StartTime { get; init; }
    public DateTimeOffset? EndTime { get; init; }
    public Guid? TenantId { get; init; }
    public string? UserName { get; init; }
    public string? ServiceName { get; init; }
    public string? MethodName { get; init; }
    public string? HttpMethod { get; init; }
    public bool? HasException { get; init; }
    public int? MinExecutionDuration { get; init; }
    public string? CorrelationId { get; init; }
    public string? EntityType { get; init; }
    public string? EntityId { get; init; }
}
