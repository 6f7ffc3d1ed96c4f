namespace Todo.Todos.Items;

/// <summary>Orders items can be paged in; an index serves each but the last, which a text search brings. Position and sequence order the items of one
/// list only.</summary>
public enum TodoItemSorting
{
    Position,
    CreationTime,
    DueDate,
    Sequence,
    Priority,
    Relevance,
}
