namespace Todo.Todos.Lists;

/// <summary>A list and what the caller may do with it.</summary>
public sealed record AccessibleList(TodoList List, ListAccess Access, bool IsShared, bool IsFavorite = false);
