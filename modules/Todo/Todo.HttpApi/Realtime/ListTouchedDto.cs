namespace Todo.Todos.Realtime;

/// <summary>That a list changed, and up to which sequence.</summary>
public sealed class ListTouchedDto
{
    public Guid ListId { get; init; }
    public long Sequence { get; init; }
}
