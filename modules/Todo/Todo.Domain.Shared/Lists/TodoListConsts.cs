namespace Todo.Todos.Lists;

public static class TodoListConsts
{
    public const int MaxNameLength = 200;
    public const int MaxIconLength = 64;

    /// <summary><c>#rrggbb</c>.</summary>
    public const int ColorLength = 7;
    public const string ColorPattern = "^#[0-9a-fA-F]{6}$";

    /// <summary>Fractional index; far longer than any but a hostile sequence of moves makes it.</summary>
    public const int MaxPositionLength = 256;
}
