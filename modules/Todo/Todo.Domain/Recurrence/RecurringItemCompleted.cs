namespace Todo.Todos.Recurrence;

/// <summary>An occurrence of a recurring item was completed, at that instant.</summary>
public sealed record RecurringItemCompleted(Guid ItemId, DateTimeOffset CompletedAt);
