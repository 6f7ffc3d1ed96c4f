namespace Todo.Administration.AuditLogs;

/// <param name="EntityType">Name of the entity's class, such as <c>IdentityUser</c>.</param>
public sealed record EntityChangeDto(string EntityType, string EntityId, EntityChangeType ChangeType, IReadOnlyList<PropertyChangeDto> PropertyChanges);
