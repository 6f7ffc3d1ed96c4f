namespace Todo.Todos.SavedViews;

public static class SavedViewConsts
{
    public const int MaxNameLength = 100;
    public const int MaxGroupByLength = 32;
    public const int MaxSortingLength = 64;
    public const int MaxColumnLength = 32;
    public const int MaxColumns = 30;

    /// <summary>Of one user; more would be no help to find anything.</summary>
    public const int MaxViewsPerUser = 200;
}
