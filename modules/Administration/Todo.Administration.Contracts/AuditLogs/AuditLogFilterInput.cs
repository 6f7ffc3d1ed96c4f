using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.AuditLogs;

/// <summary>Which entries are wanted; what is not given does not matter. Names are compared whole.</summary>
public class AuditLogFilterInput
{
    public DateTimeOffset? StartTime { get; set; }
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Of one tenant; for the host alone, which sees all otherwise.</summary>
    public Guid? TenantId { get; set; }

    [StringLength(256)]
    public string? UserName { get; set; }

    [StringLength(256)]
    public string? ServiceName { get; set; }

    [StringLength(128)]
    public string? MethodName { get; set; }

    [StringLength(16)]
    public string? HttpMethod { get; set; }

    public bool? HasException { get; set; }

    /// <summary>Milliseconds.</summary>
    [Range(0, int.MaxValue)]
    public int? MinExecutionDuration { get; set; }

    [StringLength(64)]
    public string? CorrelationId { get; set; }

    [StringLength(128)]
    public string? EntityType { get; set; }

    [StringLength(128)]
    public string? EntityId { get; set; }
}
