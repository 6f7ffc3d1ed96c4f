namespace Todo.Todos.Items;

/// <summary>Which page of a list's items: in what order, and from where, by number of rows or after the row that a cursor names.</summary>
public sealed record TodoItemPage(TodoItemSorting Sorting, bool IsDescending, int SkipCount, int MaxCount, string? AfterValue = null, Guid? AfterId = null);
