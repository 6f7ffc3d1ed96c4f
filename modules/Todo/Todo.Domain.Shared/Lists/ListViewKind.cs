namespace Todo.Todos.Lists;

public enum ListViewKind
{
    List = 0,
    Board = 1,
    Calendar = 2,
    Timeline = 3,
    Table = 4,
}
