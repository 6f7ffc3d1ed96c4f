namespace Todo.Todos.Activities;

public static class ActivityConsts
{
    /// <summary>Of the row's name at that time; a longer one is cut.</summary>
    public const int MaxNameLength = 200;
    public const int MaxClientLength = 100;
    public const int MaxFieldLength = 64;
}
