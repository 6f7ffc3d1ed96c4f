using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.AuditLogs;

public sealed class GetAuditLogsInput : AuditLogFilterInput
{
    /// <summary>Of the page before.</summary>
    [StringLength(64)]
    public string? Cursor { get; set; }

    [Range(1, LimitedResultRequestDto.MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = 50;
}
