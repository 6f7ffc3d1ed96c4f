namespace Todo.Todos.Items;

/// <summary>Orders a list's items can be paged in; an index serves each.</summary>
public enum TodoItemSorting
{
    Position,
    CreationTime,
    DueDate,
    Sequence,
}
