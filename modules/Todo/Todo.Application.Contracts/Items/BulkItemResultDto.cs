namespace Todo.Todos.Items;

/// <summary>What became of one item: either there is an error, or it is as asked for.</summary>
public sealed class BulkItemResultDto
{
    public Guid Id { get; init; }

    /// <summary>As it is now; null when it failed or was deleted.</summary>
    public TodoItemDto? Item { get; init; }

    /// <summary>Stable code, as of a request for this item alone; null: it succeeded.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>In the caller's language.</summary>
    public string? ErrorMessage { get; init; }
}
