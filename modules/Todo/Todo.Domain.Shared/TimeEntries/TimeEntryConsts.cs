namespace Todo.Todos.TimeEntries;

public static class TimeEntryConsts
{
    /// <summary>Of one entry that is put in by hand: a day.</summary>
    public const int MaxMinutes = 24 * 60;
}
