namespace Todo.Todos.Trash;

/// <summary>What emptying did.</summary>
public sealed class EmptiedTrashDto
{
    public int Count { get; init; }

    /// <summary>There was more than one call deletes: call again.</summary>
    public bool HasMore { get; init; }
}
