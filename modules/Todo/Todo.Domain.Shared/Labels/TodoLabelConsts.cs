namespace Todo.Todos.Labels;

public static class TodoLabelConsts
{
    public const int MaxNameLength = 60;

    /// <summary>Labels of one list.</summary>
    public const int MaxPerList = 500;
}
