namespace Todo.Todos.Sections;

public static class TodoSectionConsts
{
    public const int MaxNameLength = 200;
}
