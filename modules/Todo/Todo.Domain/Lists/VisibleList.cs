namespace Todo.Todos.Lists;

/// <summary>What a query over all lists needs of one.</summary>
public sealed record VisibleList(Guid Id, string Name, bool IsArchived);
