namespace Todo.Todos.Lists;

/// <summary>What somebody may do with a list and all in it; each level includes those below.</summary>
public enum ListAccess
{
    None = 0,
    View = 1,
    Comment = 2,
    Edit = 3,

    /// <summary>Also shares the list and changes its name and look. The owner has this, and alone may delete it.</summary>
    Admin = 4,
}
