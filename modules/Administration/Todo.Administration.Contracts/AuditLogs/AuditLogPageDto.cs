namespace Todo.Administration.AuditLogs;

/// <param name="NextCursor">For the next page; null on the last one.</param>
public sealed record AuditLogPageDto(IReadOnlyList<AuditLogDto> Items, string? NextCursor);
