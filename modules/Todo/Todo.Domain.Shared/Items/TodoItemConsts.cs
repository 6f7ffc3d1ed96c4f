namespace Todo.Todos.Items;

public static class TodoItemConsts
{
    public const int MaxTitleLength = 500;
    public const int MaxDescriptionLength = 50_000;
    public const int MaxRecurrenceLength = 500;
    public const int MaxTimeZoneLength = 64;

    /// <summary>Labels, assignees and blockers of one item, each.</summary>
    public const int MaxLinks = 50;

    /// <summary>A root item has depth 1.</summary>
    public const int MaxDepth = 5;

    /// <summary>Minutes; 100 years of working days would fit.</summary>
    public const int MaxMinutes = 10_000_000;
}
