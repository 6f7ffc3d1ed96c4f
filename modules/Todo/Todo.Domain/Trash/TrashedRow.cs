namespace Todo.Todos.Trash;

/// <summary>An entry of somebody's trash.</summary>
/// <param name="CanPurge">It is their own list's.</param>
public sealed record TrashedRow(TrashEntry Entry, string ListName, bool CanPurge);
