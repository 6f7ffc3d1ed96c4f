namespace Todo.Administration.AuditLogs;

public sealed class AuditLogDetailDto : AuditLogDto
{
    /// <summary>JSON of the arguments, without secrets; cut when long.</summary>
    public required string Parameters { get; init; }

    /// <summary>Why the call failed; null when it did not.</summary>
    public string? Exception { get; init; }

    public required IReadOnlyList<EntityChangeDto> EntityChanges { get; init; }
}
