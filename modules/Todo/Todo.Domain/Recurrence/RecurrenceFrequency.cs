namespace Todo.Todos.Recurrence;

/// <summary>FREQ of RFC 5545 section 3.3.10, without those that are finer than a day.</summary>
public enum RecurrenceFrequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
