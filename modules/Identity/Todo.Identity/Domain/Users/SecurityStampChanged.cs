namespace Todo.Identity.Domain.Users;

/// <summary>What the user signed in with, or may do, has changed.</summary>
public sealed record SecurityStampChanged(Guid UserId, string SecurityStamp);
