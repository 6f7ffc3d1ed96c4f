namespace Todo.Todos.QuickAdd;

public static class QuickAddConsts
{
    public const int MaxLines = 1_000;
    public const int MaxTextLength = 200_000;

    /// <summary>Ranges that the user does not want interpreted.</summary>
    public const int MaxIgnored = 1_000;
}
