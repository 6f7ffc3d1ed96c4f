namespace Todo.Administration.AuditLogs;

/// <summary>One field before and after; secrets are <c>***</c>, long texts are cut.</summary>
public sealed record PropertyChangeDto(string Name, string? OldValue, string? NewValue);
