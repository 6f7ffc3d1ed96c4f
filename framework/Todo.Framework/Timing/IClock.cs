namespace Todo.Framework.Timing;

/// <summary>The only source of the present instant; tests replace the <see cref="TimeProvider"/> behind it.</summary>
public interface IClock
{
    /// <summary>Now, in UTC, cut to microseconds: what PostgreSQL stores is what was answered.</summary>
    DateTimeOffset Now { get; }
}
