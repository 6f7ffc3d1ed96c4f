namespace Todo.Todos.Activities;

/// <summary>What kind of row something happened to.</summary>
public enum ActivityRowType
{
    List = 1,
    Section = 2,
    Item = 3,
    Label = 4,
    Comment = 5,
}
