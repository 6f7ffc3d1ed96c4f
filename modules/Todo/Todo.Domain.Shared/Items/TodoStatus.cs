namespace Todo.Todos.Items;

public enum TodoStatus
{
    NotStarted = 1,
    InProgress = 2,
    Completed = 3,
    Cancelled = 4,
}
