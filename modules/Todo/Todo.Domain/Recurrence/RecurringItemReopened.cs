namespace Todo.Todos.Recurrence;

/// <summary>A completed occurrence of a recurring item is open again.</summary>
public sealed record RecurringItemReopened(Guid ItemId);
