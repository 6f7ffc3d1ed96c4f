namespace Todo.Todos.Items;

public enum BulkItemAction
{
    Complete = 1,
    Reopen = 2,

    /// <summary>With their subtasks.</summary>
    Delete = 3,

    /// <summary>To the end of <c>listId</c> and <c>sectionId</c>.</summary>
    Move = 4,
}
