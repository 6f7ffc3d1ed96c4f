namespace Todo.Todos.Queries;

/// <summary>An item that a text search found, and how well it fits.</summary>
public sealed record SearchHit(Guid ItemId, float Rank);
