namespace Todo.Identity.Roles;

/// <summary>A role has a new name; raised in the same transaction. What is kept by the old name moves to the new one.</summary>
public sealed record RoleRenamedEto(Guid RoleId, Guid? TenantId, string OldName, string NewName);
