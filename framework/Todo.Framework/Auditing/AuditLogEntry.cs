namespace Todo.Framework.Auditing;

/// <summary>One call of an application service, as it is kept.</summary>
public sealed record AuditLogEntry(
    Guid? UserId,
    string? UserName,
    Guid? TenantId,
    string ServiceName,
    string MethodName,
    string Parameters,
    DateTimeOffset ExecutionTime,
    int ExecutionDurationMilliseconds,
    string? CorrelationId,
    string? Exception)
{
    /// <summary>The door it came in by; null where no client is behind it.</summary>
    public AuditRequestInfo? Request { get; init; }
}
