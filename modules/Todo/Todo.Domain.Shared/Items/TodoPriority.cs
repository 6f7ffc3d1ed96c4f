namespace Todo.Todos.Items;

public enum TodoPriority
{
    None = 0,
    Low = 1,
    Medium = 2,
    High = 3,
    Urgent = 4,
}
