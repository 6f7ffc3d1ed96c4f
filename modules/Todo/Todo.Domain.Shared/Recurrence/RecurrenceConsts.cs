namespace Todo.Todos.Recurrence;

public static class RecurrenceConsts
{
    public const int MaxInterval = 999;
    public const int MaxCount = 9_999;

    /// <summary>Dates a series leaves out; the oldest are forgotten first.</summary>
    public const int MaxExceptions = 366;

    /// <summary>A rule without a date in this time has none that anybody will see.</summary>
    public const int HorizonYears = 100;

    public const int MaxPreviewCount = 100;
    public const int MaxPhraseLength = 500;
}
