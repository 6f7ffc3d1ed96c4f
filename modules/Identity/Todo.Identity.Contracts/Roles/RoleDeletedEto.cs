namespace Todo.Identity.Roles;

/// <summary>A role was deleted; raised in the same transaction. What is kept by its name goes with it.</summary>
public sealed record RoleDeletedEto(Guid RoleId, Guid? TenantId, string Name);
