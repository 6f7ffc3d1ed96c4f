namespace Todo.Identity.Users;

/// <summary>A user was deleted; raised in the deletion's own transaction.</summary>
public sealed record UserDeletedEto(Guid UserId, Guid? TenantId);
