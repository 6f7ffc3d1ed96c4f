namespace Todo.Todos.Lists;

/// <summary>What somebody may do with a list is now <paramref name="Access"/>; None when they lost it.</summary>
public sealed record ListAccessChanged(Guid ListId, Guid UserId, ListAccess Access);
