namespace Todo.Administration.AuditLogs;

/// <summary>One call that changed something, or failed to.</summary>
public class AuditLogDto : EntityDto<Guid>
{
    public Guid? TenantId { get; init; }
    public Guid? UserId { get; init; }
    public string? UserName { get; init; }
    public required string ServiceName { get; init; }
    public required string MethodName { get; init; }
    public string? HttpMethod { get; init; }

    /// <summary>The path, without the query.</summary>
    public string? Url { get; init; }

    public int? HttpStatusCode { get; init; }
    public DateTimeOffset ExecutionTime { get; init; }

    /// <summary>Milliseconds.</summary>
    public int ExecutionDuration { get; init; }

    public string? ClientIpAddress { get; init; }
    public string? ClientId { get; init; }

    /// <summary>The client's user agent.</summary>
    public string? BrowserInfo { get; init; }

    public string? CorrelationId { get; init; }
    public bool HasException { get; init; }
}
